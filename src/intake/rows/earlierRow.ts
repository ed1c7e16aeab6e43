import type { Day } from "#calendar/day.ts";
import type { Draft } from "./draft.ts";

/** What is kept of a row until the end of its file, because another row may be about the same thing. */
export type EarlierRow = {
  readonly sheet: string;
  readonly row: number;
  readonly name: string | null;
  readonly identifier: string | null;
  readonly holder: string | null;
  readonly creditCode: string | null;
  readonly services: readonly string[];
  readonly start: Day | null;
  readonly end: Day | null;
  readonly openEnded: boolean;
  /** True where its term, or what it is about, is asked. */
  readonly isAsked: boolean;
};

export function earlierRow(draft: Draft): EarlierRow {
  const { sheet, row, name, identifier, holder, creditCode, services, term, asked } = draft;
  const { start, end, openEnded } = term;
  return { sheet, row, name, identifier, holder, creditCode, services, start, end, openEnded, isAsked: asked !== null };
}
