import type { Source } from "./law.ts";

/**
 * Where the text was read on which something rests: at its own address, on a copy or in a quotation elsewhere, or nowhere,
 * so that only its title, another's mention or general knowledge speaks.
 */
export type TextRead = "original" | "copy" | "not-opened";

/** Of one article, or of the source as a whole: what nobody could check was read nowhere. */
export function textReadOf(source: Source, article: string | null): TextRead {
  const cited = article === null ? undefined : source.articles.get(article);
  if (cited === undefined) return source.read;
  return cited.read ?? (cited.confidence === "unverified" ? "not-opened" : source.read);
}
