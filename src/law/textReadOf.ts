import type { Source } from "./law.ts";
import type { TextRead } from "./textRead.ts";

/** Of one article, or of the source as a whole: what nobody could check was read nowhere. */
export function textReadOf(source: Source, article: string | null): TextRead {
  const cited = article === null ? undefined : source.articles.get(article);
  if (cited === undefined) return source.read;
  return cited.read ?? (cited.confidence === "unverified" ? "not-opened" : source.read);
}
