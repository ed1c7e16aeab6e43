import type { Bilingual, Citation, Confidence } from "./citation.ts";

/** A number that ledgers keep of items of one kind: persons of a proof, the level of a network unit. */
export type KindDetail = {
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: "person" | "month" | "level";
  /** Headings of columns that mean it, the most telling first; its title is the first. */
  readonly words: readonly string[];
  readonly least: number;
  /** Null where nothing that was read says how many there can be. */
  readonly most: number | null;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};
