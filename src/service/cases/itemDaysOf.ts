import type { CaseReply } from "#contract/cases.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { LedgerDay } from "#record/case/days/ledgerDays.ts";
import { itemDayText } from "../caseText.ts";
import { citedReplyOf } from "./citedReplyOf.ts";

type Deadlines = CaseReply["deadlines"];

/**
 * Days of the item that a case without periods of its own goes by: the last day to act of the duties that it carries
 * out, and the end that a new term joins. They are warned of as duties of the item; here they are shown.
 */
export function itemDaysOf({ matter, case: one, ledgerDays }: CaseStand): Deadlines {
  const { course, item } = matter;
  if (course.deadlines.length > 0 || one.closed !== null || one.submitted !== null) return [];
  const ofDuties = ledgerDays.map((of) => ({
    ...shown(of.id, ledgerDayTitle(of), of.day, of.provisional),
    ...citedReplyOf(of.law, of),
  }));
  const end = item?.terms.at(-1)?.end ?? null;
  if (course.effect !== "renew" || end === null) return ofDuties;
  const joins = { ...shown("joins", itemDayText.joins, end, false), cites: [], confidence: "practice" as const };
  return [...ofDuties, joins].toSorted((a, b) => ((a.day ?? "9999") < (b.day ?? "9999") ? -1 : 1));
}

/** What the day is called: the last one of a duty, or of a year. */
export function ledgerDayTitle({ what, year }: LedgerDay): Deadlines[number]["title"] {
  return year === null ? itemDayText.lastDayOf(what) : itemDayText.lastDayOfYear(year, what);
}

function shown(id: string, title: Deadlines[number]["title"], day: string, provisional: boolean) {
  const uncounted = { from: null, value: null, unit: null, readings: [] };
  return { id, title, is: "by" as const, day, provisional, sure: true, ...uncounted };
}
