import type { Bilingual } from "./citation.ts";

/**
 * What became of an article: something of the law says what it demands; it defines a word or a competence; nobody has
 * to do anything in time by it; no rule can decide its duty without a person; or it is still to be encoded.
 */
export const coverageClasses = ["encoded", "definition", "no-duty", "needs-judgment", "not-yet"] as const;

export type CoverageClass = (typeof coverageClasses)[number];

export type Coverage = {
  readonly is: CoverageClass;
  /** One line for a lawyer; null is possible for `encoded`, where what cites the article says it all. */
  readonly because: Bilingual | null;
};

/** Stands for every article of a source that is not named itself. */
export const everyOtherArticle = "all";

/** What a source's part of the file says of an article, by its own name or by `all`; undefined where it says nothing. */
export function coverageOf(ofSource: ReadonlyMap<string, Coverage> | undefined, article: string): Coverage | undefined {
  return ofSource?.get(article) ?? ofSource?.get(everyOtherArticle);
}
