import type { Day } from "#calendar/day.ts";
import type { DatePart, DateReading } from "./datePart.ts";
import type { NoteOnTerm } from "./noteOnTerm.ts";

/** A cell in a column of dates. `cell` is its address, `written` what stands in it. */
export type DateCell = { readonly reading: DateReading; readonly cell: string; readonly written: string };

export type TermSources = {
  /** Null where the table has no such column. */
  readonly start: DateCell | null;
  readonly end: DateCell | null;
  readonly term: DateCell | null;
  /** What the remark and the notes behind the dates say of it. */
  readonly note: NoteOnTerm;
};

export type TermRules = {
  /** A term always exists: 长期 is a question. */
  readonly endsAlways: boolean;
  /** Statutory validity in years; null where none is fixed. */
  readonly validityYears: number | null;
  readonly asOf: Day;
  /** Renews by itself: a written end in the past contradicts nothing. */
  readonly renewsItself: boolean;
};

/** One side of the term: what it says, and the cell that says it. */
export type Side = { readonly part: DatePart; readonly from: DateCell };
