import type { Day } from "#calendar/day.ts";
import type { ProposalReason } from "./proposalReason.ts";

/** A day that a text may mean, and by which reading. */
export type Candidate = { readonly day: Day; readonly why: ProposalReason };

/** A length of time as written; months and days are never mixed by us. */
export type Length = { readonly months: number; readonly days: number };

/** What one date, or one side of a range, says. */
export type DatePart =
  | { readonly kind: "day"; readonly day: Day }
  /** 长期 and its like. */
  | { readonly kind: "open" }
  | { readonly kind: "missing" }
  /** A month, a quarter, a year: its first and last day. */
  | { readonly kind: "period"; readonly candidates: readonly Candidate[] }
  /** Several days are possible, or the one written rests on a guess. `yearless` is a day of an unnamed year. */
  | {
      readonly kind: "ambiguous";
      readonly candidates: readonly Candidate[];
      readonly yearless: { readonly month: number; readonly dayOfMonth: number } | null;
    }
  /** Digits that are the day number of a spreadsheet. */
  | { readonly kind: "serial"; readonly day: Day }
  | { readonly kind: "length"; readonly length: Length }
  /** Follows another contract or an event; `length` where one is counted from it. */
  | { readonly kind: "dependent"; readonly text: string; readonly length: Length | null }
  /** Written like a day, but the calendar has no such day. */
  | { readonly kind: "impossible" }
  /** A day with a weekday beside it that is not its weekday, or with a length that ends on the days `instead`. */
  | { readonly kind: "contradicted"; readonly day: Day; readonly instead?: readonly Candidate[] }
  /** `error` is true for the error value of a formula. */
  | { readonly kind: "unreadable"; readonly error: boolean };

/** What a cell in a column of dates says. `note` is a remark in brackets behind the date. */
export type DateReading =
  | { readonly shape: "single"; readonly part: DatePart; readonly note: string | null }
  | { readonly shape: "range"; readonly start: DatePart; readonly end: DatePart; readonly note: string | null };

export const missing: DatePart = { kind: "missing" };
export const unreadable: DatePart = { kind: "unreadable", error: false };
export const impossible: DatePart = { kind: "impossible" };

/** Says when something holds, even if not to the day. */
export function isDated(part: DatePart): boolean {
  return (
    part.kind === "day" ||
    part.kind === "period" ||
    part.kind === "ambiguous" ||
    part.kind === "impossible" ||
    part.kind === "contradicted"
  );
}
