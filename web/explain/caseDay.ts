/** A day of a case whose count is explained. */
export type CaseDay = { readonly id: string; readonly what: string };

const begin = "case:";

/** How the address names it, beside the ids of duties. */
export function caseDayId({ id, what }: CaseDay): string {
  return `${begin}${id}:${what}`;
}

/** Null of what is no day of a case. */
export function caseDayOf(text: string): CaseDay | null {
  if (!text.startsWith(begin)) return null;
  const at = text.indexOf(":", begin.length);
  return at === -1 ? null : { id: text.slice(begin.length, at), what: text.slice(at + 1) };
}
