import type { Bilingual, Confidence } from "../citation.ts";
import type { Newspaper, NewspaperDemand, NewspaperLevel } from "../newspaper.ts";
import { newspaperFitText } from "./newspaperFitText.ts";

/** A paper of the law, or one that a person names with the level he takes it for. */
export type NamedNewspaper = Newspaper | { readonly title: string; readonly level: NewspaperLevel };

export type NewspaperFit = {
  readonly kind: "fit" | "unfit" | "unknown";
  readonly because: Bilingual;
  readonly confidence: Confidence;
};

const rank: Readonly<Record<Exclude<NewspaperLevel, "unknown">, number>> = { city: 1, provincial: 2, national: 3 };
const wanted: Readonly<Record<"any" | "city" | "provincial" | "national", number>> = {
  any: 0,
  city: 1,
  provincial: 2,
  national: 3,
};

/**
 * Whether a newspaper satisfies what is asked. No text ranks newspapers and no authority's list was found, so that the
 * answer is never surer than the level it rests on; what cannot be told is unknown: ask the issuing authority.
 */
export function newspaperFit(paper: NamedNewspaper, required: NewspaperDemand | "national"): NewspaperFit {
  const confidence = "confidence" in paper ? paper.confidence : "unverified";
  const title = typeof paper.title === "string" ? paper.title : paper.title.zh;
  if (newspaperFitText.isNoNewspaper.test(title))
    return { kind: "unfit", because: newspaperFitText.noNewspaper, confidence: "practice" };
  if (required === "designated") return { kind: "unknown", because: newspaperFitText.designated, confidence };
  if (required === "unknown") return { kind: "unknown", because: newspaperFitText.nothingAsked, confidence };
  if (required === "any") return { kind: "fit", because: newspaperFitText.any, confidence };
  if (paper.level === "unknown") return { kind: "unknown", because: newspaperFitText.levelUnknown, confidence };
  return rank[paper.level] >= wanted[required]
    ? { kind: "fit", because: newspaperFitText.fits(paper.level, required), confidence }
    : { kind: "unfit", because: newspaperFitText.tooLow(paper.level, required), confidence };
}
