import type { Bilingual, Citation, Confidence } from "#law/law.ts";

/** One line of an explanation. Depth 1 is a detail of the line above it. */
export type ExplanationLine = {
  readonly depth: 0 | 1;
  readonly text: Bilingual;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence | null;
};

/** What a line rests on. */
type Ground = { readonly cites: readonly Citation[]; readonly confidence: Confidence };

export function stepLine(text: Bilingual, ground: Ground | null = null): ExplanationLine {
  return { depth: 0, text, cites: ground?.cites ?? [], confidence: ground?.confidence ?? null };
}

export function detailLine(text: Bilingual, ground: Ground | null = null): ExplanationLine {
  return { depth: 1, text, cites: ground?.cites ?? [], confidence: ground?.confidence ?? null };
}
