import { addDays, addYears, daysBetween, parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Term } from "#calendar/term.ts";
import { currentTermOf } from "#engine/currentTerm.ts";
import { itemFactsOf } from "../../facts.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";
import { termInLedger } from "./termInLedger.ts";

type Fields = Readonly<Record<string, string>>;

/** Days that a paper can name; what lies outside is a slip, as it is in a ledger that is read. */
const [firstDay, lastDay] = ["1900-01-01", "2199-12-31"];

/** No paper that we know runs longer. */
const longestTermYears = 100;

/**
 * The term that the item has once the paper is in the ledger: a further one of a renewal, which joins the one before
 * where it names no start; else the current one as the paper has it. A renewal that names no end has none, where its
 * kind need not end. Null where the item has no term, or a renewal no end and has to have one.
 */
export function termOfResult(matter: CaseMatter, fields: Fields): Term | null {
  const { law, course, item } = matter;
  const last = item?.terms.at(-1);
  if (last === undefined) return null;
  const [start, end] = [parseDay(fields["start"] ?? ""), parseDay(fields["end"] ?? "")];
  if (course.effect !== "renew") return { ...last, start: start ?? last.start, end: end ?? last.end };
  if (end === null && law.kinds.get(item?.kind ?? "")?.endsAlways !== false) return null;
  return { ...last, start: start ?? termInLedger(matter)?.start ?? dayAfter(last.end), end };
}

/** Whether a renewal names no end: `always` of what has one always, `open` of what goes on without. */
export function withoutEnd({ law, course, item }: CaseMatter, fields: Fields): "always" | "open" | null {
  if (course.effect !== "renew" || item === null || item.terms.length === 0) return null;
  if (parseDay(fields["end"] ?? "") !== null) return null;
  return law.kinds.get(item.kind)?.endsAlways === false ? "open" : "always";
}

/** Why the days of a paper cannot be a term; null where they can. */
export function wrongTerm(matter: CaseMatter, fields: Fields): CaseRefusal | null {
  for (const field of ["start", "end", "issued-on"]) {
    const day = fields[field];
    if (day !== undefined && (day < firstDay || day > lastDay))
      return caseRefused("day-implausible", field, { on: day, from: firstDay, to: lastDay });
  }
  const [written, till] = [fields["start"] ?? null, fields["end"] ?? null];
  if (written !== null && till !== null && till < written)
    return caseRefused("term-turned", "end", { start: written, end: till });
  const term = termOfResult(matter, fields);
  if (term === null || term.end === null || (written === null && till === null)) return null;
  const before = matter.course.effect === "renew" ? (matter.item?.terms.at(-1)?.end ?? null) : null;
  if (before !== null && term.end <= before) return caseRefused("term-not-later", "end", { end: term.end, before });
  if (term.start === null) return null;
  if (term.end < term.start)
    return caseRefused("term-turned", till === null ? "start" : "end", { start: term.start, end: term.end });
  return term.end > addYears(term.start, longestTermYears)
    ? caseRefused("term-too-long", "end", { start: term.start, end: term.end, years: longestTermYears })
    : null;
}

/** Days that neither the term before nor the new one covers; 0 where it joins or overlaps, or nobody knows. */
export function daysUncovered(matter: CaseMatter, start: string | null): number {
  const [from, covered] = [parseDay(start ?? ""), coveredUntil(matter)];
  if (from === null || covered === null || matter.course.effect !== "renew") return 0;
  return Math.max(0, daysBetween(covered, from) - 1);
}

/** The first day that a term need not cover because the one before does, written or by its own clause. */
export function joiningDay(matter: CaseMatter): Day | null {
  return dayAfter(coveredUntil(matter));
}

function coveredUntil({ item, today }: CaseMatter): Day | null {
  return item === null || item.terms.length === 0 ? null : currentTermOf(itemFactsOf(item), today).term.end;
}

function dayAfter(day: Day | null): Day | null {
  return day === null ? null : addDays(day, 1);
}
