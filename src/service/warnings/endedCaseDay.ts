import type { Day } from "#calendar/day.ts";
import { endedInCase } from "#contract/endedInCaseText.ts";
import { warningText } from "#contract/warningText.ts";
import type { Bilingual } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
import { bothTitles, correctionTitle, titled } from "#record/case/caseDutyText.ts";
import { caseRule } from "#record/case/caseObligation.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { DeadlineStanding } from "#record/case/days/caseDeadlines.ts";
import { isItemOver } from "#record/case/days/isItemOver.ts";
import { repeatedDuty } from "#record/case/days/repeatedDuty.ts";
import { markedDayOf } from "../dueItemOf.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";
import type { WhatEnded } from "./whatEnded.ts";

/** A day of a case of which nobody is warned any more; null where the law knows no such course, or nobody such a case. */
export function endedCaseDay(evaluated: EvaluatedLedger, about: string): WhatEnded | null {
  const [id, day] = [about.slice(0, about.lastIndexOf("-")), dayIn(about)];
  const one = evaluated.ledger.cases.find((known) => known.id === id);
  const stand = one === undefined ? null : evaluated.standOf(one);
  if (one === undefined || stand === null || day === null) return null;
  const ending = stand.deadlines.filter((standing) => standing.deadline.is === "by" && standing.day === day);
  const round = one.corrections.find(({ until }) => until === day);
  const titles = round === undefined ? ending.map(({ deadline: { title } }) => title) : [correctionTitle];
  const [first = endedInCase.dayOf(day), ...others] = titles;
  const what = titled(stand.matter.course.title, others.reduce(bothTitles, first));
  const kept = round === undefined ? keptOf(ending) : answeredOf(round);
  return { what, why: kept ?? overOf(one) ?? standsNow(evaluated, stand, round === undefined ? ending : []) };
}

function dayIn(about: string): Day | null {
  const [, year, month, day] = /-(\d{4})(\d\d)(\d\d)$/u.exec(about) ?? [];
  return year === undefined ? null : (`${year}-${month ?? ""}-${day ?? ""}` as Day);
}

/** What was handed in or done is told as such, whatever became of the case. */
function keptOf(ending: readonly DeadlineStanding[]): Bilingual | null {
  const [last] = ending.toSorted((a, b) => ((a.kept ?? "9999") < (b.kept ?? "9999") ? 1 : -1));
  if (last === undefined || last.kept === null) return null;
  return last.deadline.step === null ? endedInCase.handedIn(last.kept) : endedInCase.stepDone(last.kept);
}

function answeredOf({ answered }: Case["corrections"][number]): Bilingual | null {
  return answered === null ? null : endedInCase.answered(answered.on);
}

function overOf({ closed }: Case): Bilingual | null {
  if (closed === null) return null;
  return closed.outcome === "withdrawn" ? endedInCase.withdrawn(closed.on) : endedInCase.closed(closed.on);
}

/** Why a case that runs does not wait for the day: it waits for something else first, for another day, or for none. */
function standsNow(evaluated: EvaluatedLedger, stand: CaseStand, ending: readonly DeadlineStanding[]): Bilingual {
  const { case: one, matter, correction } = stand;
  if (correction !== null) return endedInCase.awaitsCorrection;
  if (isItemOver(matter)) return warningText.ended["not-continuing"];
  const [repeated] = ending.flatMap((standing) => repeatedDuty(matter, standing) ?? []);
  if (repeated !== undefined) return endedInCase.byItem(repeated.what);
  const now = evaluated
    .ofItem(matter.item?.id ?? one.id)
    .filter(({ rule, duty }) => rule === caseRule && duty.startsWith(`${caseRule}.${one.id}-`));
  return now.length === 0 ? warningText.ended.corrected : endedInCase.moved(now.map(markedDayOf));
}
