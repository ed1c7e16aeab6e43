/**
 * What a worked case expects and what the engine made of it, in the fields of the case. Where both say the same, the
 * case fits the law.
 */
export type CaseWork = { readonly expected: Outcome; readonly computed: Outcome };

/** Plain data, by field of the case; undefined where a field is not asked. */
export type Outcome = Readonly<Record<string, unknown>>;
