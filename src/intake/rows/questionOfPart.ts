import { addYears, dayOf, yearOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { FindingCode } from "../report.ts";
import type { Candidate, DatePart } from "./datePart.ts";
import { dayProposals, issue } from "./issue.ts";
import type { Issue } from "./issue.ts";
import { endsOfLength } from "./readLength.ts";
import type { Side } from "./termSources.ts";

const codes: Readonly<Partial<Record<DatePart["kind"], FindingCode>>> = {
  period: "date-period",
  ambiguous: "date-ambiguous",
  serial: "date-serial-text",
  length: "date-term",
  dependent: "date-dependent",
  contradicted: "date-contradicted",
  unreadable: "date-unreadable",
};

/** The question that a part raises which is not exactly one day; null for a day, an open end and nothing. */
export function questionOfPart(
  field: "start" | "end",
  { part, from }: Side,
  start: Day | null,
  years: number | null,
): Issue | null {
  const counted = part.kind === "dependent" && part.length !== null && start !== null;
  const code = counted ? "date-term" : codes[part.kind];
  if (code === undefined) return null;
  return issue(code, from.cell, { written: from.written }, dayProposals(field, candidatesOf(part, start, years)));
}

function candidatesOf(part: DatePart, start: Day | null, years: number | null): readonly Candidate[] {
  const all = allCandidates(part, start, years);
  const possible = all.filter(({ day }) => start === null || day >= start);
  return possible.length === 0 ? all : possible;
}

function allCandidates(part: DatePart, start: Day | null, years: number | null): readonly Candidate[] {
  if (part.kind === "period") return part.candidates;
  if (part.kind === "ambiguous") return [...part.candidates, ...yearlessCandidates(part.yearless, start, years)];
  if (part.kind === "serial") return [{ day: part.day, why: "spreadsheet-serial" }];
  if (part.kind === "contradicted") return [{ day: part.day, why: "as-written" }, ...(part.instead ?? [])];
  const length = part.kind === "length" || part.kind === "dependent" ? part.length : null;
  return length === null || start === null ? [] : endsOfLength(start, length);
}

/** A day of an unnamed year is the one on which the statutory term ends, if that fits; else the first after the start. */
function yearlessCandidates(
  yearless: { readonly month: number; readonly dayOfMonth: number } | null,
  start: Day | null,
  years: number | null,
): readonly Candidate[] {
  if (yearless === null || start === null || start > "8000") return [];
  const { month, dayOfMonth } = yearless;
  if (years === null) {
    const days = [0, 1].map((later) => dayOf(yearOf(start) + later, month, dayOfMonth));
    const next = days.find((day) => day !== null && day > start) ?? null;
    return next === null ? [] : [{ day: next, why: "next-after-start" }];
  }
  const last = addYears(start, years);
  const day = dayOf(yearOf(last), month, dayOfMonth);
  return day === null || day > last || day <= start ? [] : [{ day, why: "yearless-by-term" }];
}
