export type Bilingual = { readonly zh: string; readonly en: string };

/** How sure we are that this is law: `official` and `secondary` are law texts, `practice` is what agencies do. */
export type Confidence = "official" | "secondary" | "practice" | "unverified";

export type Citation = {
  readonly source: string;
  /** As the instrument numbers it, e.g. `第二十七条`; null where the source as a whole is meant. */
  readonly article: string | null;
};
