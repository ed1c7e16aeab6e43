import type { Day } from "#calendar/day.ts";
import type { Bilingual, Citation, Confidence } from "./citation.ts";

export const newspaperLevels = ["national", "provincial", "city", "unknown"] as const;

/** Inferred from who is in charge: no text gives newspapers a rank. `unknown` where nothing supports one. */
export type NewspaperLevel = (typeof newspaperLevels)[number];

/** A newspaper that was named somewhere. That one is here does not mean that an authority takes it. */
export type Newspaper = {
  readonly id: string;
  readonly title: Bilingual;
  readonly level: NewspaperLevel;
  /** The body in charge of it; null where it is not known. */
  readonly sponsor: Bilingual | null;
  /** Province as ledgers write it; null for a national paper, and where it is not known. */
  readonly province: string | null;
  readonly note: Bilingual | null;
  readonly cites: readonly Citation[];
  /** Of its level. */
  readonly confidence: Confidence;
  readonly verifiedOn: Day;
};

export const newspaperDemands = ["any", "city", "provincial", "designated", "unknown"] as const;

/** The level that a text asks for: that one or a higher one. `designated` is a list that nobody found. */
export type NewspaperDemand = (typeof newspaperDemands)[number];

/** What a text asks of the newspaper; `originals` is null where it names no number. `magazine`: it takes one as well. */
export type NewspaperAsk = {
  readonly level: NewspaperDemand;
  readonly originals: number | null;
  readonly magazine: boolean;
};
