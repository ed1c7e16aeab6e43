import type { CaseReply } from "#contract/cases.ts";
import type { Obligation } from "#engine/outcome.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { lastDayToAct } from "#engine/deadlines/dueDay.ts";
import { yearlyOf } from "#engine/deadlines/yearly.ts";
import type { Course } from "#law/course.ts";
import type { Law } from "#law/law.ts";
import { yearAsked } from "#record/case/questions/yearAsked.ts";
import { itemDayText } from "../caseText.ts";
import { citedReplyOf } from "./citedReplyOf.ts";

type Deadlines = CaseReply["deadlines"];

/**
 * Days of the item that a case without periods of its own goes by: the last day to act of the duties that it carries
 * out, and the end that a new term joins. They are warned of as duties of the item; here they are shown. A case about
 * one year goes by the day of that year, whether the ledger still speaks of it or not.
 */
export function itemDaysOf({ matter, case: one, forks }: CaseStand, duties: readonly Obligation[]): Deadlines {
  const { course, item, law } = matter;
  if (course.deadlines.length > 0 || one.closed !== null || one.submitted !== null) return [];
  const year = yearAsked(course, one);
  if (year !== null) return leadsElsewhere(forks) ? [] : daysOfYear(law, course, year);
  const ofDuties = duties
    .filter(({ rule }) => course.obligations.includes(rule))
    .map((duty) => ({
      ...shown(duty.duty, itemDayText.lastDayOf(duty.what), duty.lastDayToAct),
      ...citedReplyOf(law, duty),
    }));
  const end = item?.terms.at(-1)?.end ?? null;
  if (course.effect !== "renew" || end === null) return ofDuties;
  const joins = { ...shown("joins", itemDayText.joins, end), cites: [], confidence: "practice" as const };
  return [...ofDuties, joins].toSorted((a, b) => ((a.day ?? "9999") < (b.day ?? "9999") ? -1 : 1));
}

function leadsElsewhere(forks: CaseStand["forks"]): boolean {
  return forks.some(({ does }) => does === "instead");
}

function daysOfYear(law: Law, course: Course, year: number): Deadlines {
  return course.obligations.flatMap((id) => {
    const rule = law.obligations.get(id);
    if (rule === undefined || rule.due.kind !== "yearly") return [];
    const last = lastDayToAct(yearlyOf(rule.due, law, year));
    return [
      { ...shown(`${id}.${year}`, itemDayText.lastDayOfYear(year, rule.title), last), ...citedReplyOf(law, rule) },
    ];
  });
}

function shown(id: string, title: Deadlines[number]["title"], day: string) {
  return { id, title, is: "by" as const, from: null, day, value: null, unit: null, readings: [], sure: true };
}
