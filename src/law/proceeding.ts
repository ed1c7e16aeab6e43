import type { Bilingual, Citation, Confidence } from "./citation.ts";
import type { NewspaperAsk } from "./newspaper.ts";

/** What there is to know of a proceeding. Nothing said of one of them means: unknown, ask the authority. */
export const aspects = [
  "condition",
  "lead",
  "materials",
  "newspaper",
  "channel",
  "form",
  "correction",
  "decision",
  "result",
  "fee",
  "consequence",
  "contact",
] as const;

export type Aspect = (typeof aspects)[number];

/** One sentence about an aspect, with what it rests on. */
export type Provision = {
  readonly says: Bilingual;
  /** The parameter, the clock or the papers that it speaks of; null and empty where it speaks of none. */
  readonly parameter: string | null;
  readonly clock: string | null;
  readonly materials: readonly MaterialUse[];
  /** What it asks of the newspaper; null where it speaks of none. */
  readonly asks: NewspaperAsk | null;
  /** Services that it is about; empty where it is about every one. */
  readonly services: readonly string[];
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

/** A paper, in the form in which it is handed in. `count` is null where no number of copies is said. */
export type MaterialUse = {
  readonly material: string;
  readonly form: "original" | "copy" | "scan" | "online" | "unknown";
  readonly count: number | null;
  /** When it is needed; null where always. */
  readonly when: Bilingual | null;
};

/** Texts that differ stand side by side; the first leads: the strictest, or the earliest. */
export type Provisions = ReadonlyMap<Aspect, readonly Provision[]>;

/** A guided case as the national rules have it. */
export type Proceeding = {
  readonly id: string;
  readonly title: Bilingual;
  /** When it is this one, in a line. */
  readonly about: Bilingual;
  readonly provisions: Provisions;
};

/** What is known of a proceeding in one province: of the province, or of its authority on top of that. */
export type Overlay = {
  readonly id: string;
  /** The proceeding or the overlay that it lies over. */
  readonly over: string;
  readonly level: "province" | "authority";
  readonly authority: string;
  /** The page or text that it was read from. */
  readonly title: Bilingual;
  /** Day of that page, and what is known of when it held; null where the page names none. */
  readonly dated: string | null;
  /** Aspects of what lies below that no longer count here. */
  readonly replaces: readonly Aspect[];
  /** Aspects in which what leads below goes on leading, because it is the earlier or the stricter text. */
  readonly yields: readonly Aspect[];
  readonly provisions: Provisions;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

/** A paper that proceedings ask for. */
export type Material = {
  readonly id: string;
  readonly title: Bilingual;
  /** What it is, and what makes it good, in a line. */
  readonly what: Bilingual;
  /** Kind of item whose document it is; null for papers written for the case. */
  readonly kind: string | null;
  /** What somebody has to see on it before it is handed in. */
  readonly marks: readonly MaterialMark[];
  /** How its file must be; null where nothing is said. */
  readonly file: MaterialFile | null;
  /** Why it must still be in its term on the day on which the authority looks; null where nobody asks that. */
  readonly inTerm: { readonly cites: readonly Citation[]; readonly confidence: Confidence } | null;
  /** How old it may be on the day on which it is handed in; null where nothing is said. */
  readonly age: MaterialAge | null;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

/** Counted from the day from which the paper holds. */
export type MaterialAge = {
  readonly most: number;
  readonly unit: "calendar-day" | "month";
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

export const markNames = ["sealed", "signed", "colour", "all-pages", "marked-as-copy"] as const;

export type MarkName = (typeof markNames)[number];

export type MaterialMark = {
  readonly mark: MarkName;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

export type MaterialFile = {
  readonly types: readonly FileTypeName[];
  readonly mostBytes: number;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

export const fileTypeNames = ["pdf", "jpg", "png", "docx", "xlsx"] as const;

export type FileTypeName = (typeof fileTypeNames)[number];

/** Every provision with its aspect, in their order. */
export function provisionsOf({
  provisions,
}: {
  readonly provisions: Provisions;
}): readonly { readonly aspect: Aspect; readonly provision: Provision }[] {
  return [...provisions].flatMap(([aspect, ofAspect]) => ofAspect.map((provision) => ({ aspect, provision })));
}
