import { daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { perhapsPassed } from "#engine/perhapsUntil.ts";
import type { Ladder } from "#engine/ladder/rung.ts";
import type { CountOrigin, Obligation, Step } from "#engine/outcome.ts";
import type { CountedParameter } from "#engine/deadlines/countedParameter.ts";
import { soleReading } from "#engine/readings.ts";
import type { Readings } from "#engine/readings.ts";
import type { Bilingual, Citation } from "#law/law.ts";
import { surestOf } from "#law/surestOf.ts";
import { countingOf } from "#law/countingOf.ts";
import type { CaseDeadline } from "#law/course.ts";
import type { Law } from "#law/law.ts";
import { answeredDay } from "./days/toldDays.ts";
import type { CaseStand } from "./caseStand.ts";
import { bothTitles, correctionTitle, titled } from "./caseDutyText.ts";
import { openDeadlines } from "./days/caseDeadlines.ts";
import type { DeadlineStanding } from "./days/caseDeadlines.ts";
import { repeatedDuty } from "./days/repeatedDuty.ts";
import { dutyOfDay } from "./dutyOfDay.ts";
import type { DayCounted } from "./dutyOfDay.ts";

/** The rule by which people are warned of days in cases. */
export const caseRule = "act-in-case";

/**
 * The days of ours that a case waits for, passed or to come, each a duty of the item that it is about, or of the case
 * itself where it is about the company: warned of like any other. What falls on one day is one duty. A day of the item's own
 * duties is none: those are warned of by themselves. A day is counted by the law that the case keeps; when it is warned of,
 * by the `law` in use. None where that has no such rule, or nothing is to be done by a day.
 */
export function caseObligations(law: Law, stand: CaseStand, own: Ladder | undefined): readonly Obligation[] {
  const isRepeated = (standing: DeadlineStanding): boolean => repeatedDuty(stand.matter, standing) !== null;
  return duties(law, stand, own, (standing) => !isRepeated(standing));
}

/** The same with the days that duties of the item say as well: a change of law may part the two. */
export function allCaseDays(law: Law, stand: CaseStand): readonly Obligation[] {
  return duties(law, stand, undefined, () => true);
}

type Wanted = (standing: DeadlineStanding) => boolean;

function duties(law: Law, stand: CaseStand, own: Ladder | undefined, isWanted: Wanted): readonly Obligation[] {
  const { case: one, matter, ownDay, current } = stand;
  const rule = law.obligations.get(caseRule);
  if (rule === undefined || ownDay === null || current === null) return [];
  const { today } = matter;
  const { calendar } = matter.law;
  const subject = matter.item?.id ?? one.id;
  return daysOfCase(stand, ownDay, isWanted).map(([lastDay, day]) => {
    const key = `${one.id}-${lastDay.replaceAll("-", "")}`;
    const what = titled(matter.course.title, day.title);
    const about = {
      rule,
      subject,
      key,
      what,
      nextStep: isPassed(day.readings, lastDay, today) ? rule.nextStepLate : current.next,
    };
    return dutyOfDay(about, day, { lastDay, calendar, today, ladder: own, law });
  });
}

/** A day that a missing notice may still move has not passed for certain. */
function isPassed({ leading }: Readings, day: Day, today: Day): boolean {
  return day < today && perhapsPassed(leading.reckoning.formal, day, daysBetween(today, day)) === null;
}

/**
 * What the case says to do for duties of its item that say a day of the case, by duty; once that day has passed they
 * say it themselves.
 */
export function nextStepsOf({ current, deadlines, matter, correction }: CaseStand): ReadonlyMap<string, Bilingual> {
  if (current === null || correction !== null) return new Map();
  const repeated = openDeadlines(deadlines).flatMap((standing) =>
    standing.day < matter.today ? [] : (repeatedDuty(matter, standing)?.duty ?? []),
  );
  return new Map(repeated.map((duty) => [duty, current.next]));
}

type TitledDay = DayCounted & { readonly title: Bilingual };

/** A correction's day comes alone: what was handed in waits for nothing else. */
function daysOfCase(stand: CaseStand, ownDay: Day, isWanted: Wanted): readonly (readonly [Day, TitledDay])[] {
  const { correction, deadlines, matter } = stand;
  const { law } = matter;
  if (correction !== null) {
    const counting = countingOf(law, "civil-period");
    const readings = soleReading(law.calendar, ownDay, { value: 0, unit: "calendar-day" }, counting);
    const steps: readonly Step[] = [{ kind: "correction-day", asked: correction.on, until: ownDay }];
    return readings === null
      ? []
      : [[ownDay, { title: correctionTitle, readings, steps, cites: [], confidence: "official" }]];
  }
  const counted = openDeadlines(deadlines).flatMap((standing) => {
    if (!isWanted(standing)) return [];
    const { counted: by, from } = standing;
    const readings = by?.readings ?? null;
    if (by === null || from === null || readings === null) return [];
    return { on: standing.day, day: countedDay(stand, standing, { counted: by, from, readings }) };
  });
  return [...Map.groupBy(counted, ({ on }) => on)].flatMap(([on, of]) => {
    const [first, ...others] = of.map(({ day }) => day);
    return first === undefined ? [] : [[on, others.reduce(bothOf, first)] as const];
  });
}

/** Periods that end on one day are kept by one act. */
function bothOf(one: TitledDay, other: TitledDay): TitledDay {
  return {
    ...one,
    title: bothTitles(one.title, other.title),
    steps: [...one.steps, ...other.steps],
    cites: [...one.cites, ...other.cites.filter((cite) => !one.cites.some((known) => isSame(known, cite)))],
    confidence: surestOf([one.confidence, other.confidence]),
  };
}

function isSame(one: Citation, other: Citation): boolean {
  return one.source === other.source && one.article === other.article;
}

/** How a period of the case was counted. */
export function countedDay(
  stand: CaseStand,
  { deadline }: DeadlineStanding,
  { counted, from, readings }: { readonly counted: CountedParameter; readonly from: Day; readonly readings: Readings },
): DayCounted & { readonly title: Bilingual } {
  const raw = readings.leading.reckoning.raw;
  const step = { kind: raw.earliest < from ? ("counted-back" as const) : ("counted-on" as const), from, raw };
  const { id: parameter, span, cites, confidence } = counted;
  const steps: readonly Step[] = [
    { ...step, origin: originOf(stand, deadline, from), parameter, span, cites, confidence },
    { kind: "counting", readings },
  ];
  return { title: deadline.title, readings, steps, cites, confidence };
}

/** What the day is that a period of the case is counted from. */
function originOf({ matter: { course }, ask }: CaseStand, { from }: CaseDeadline, day: Day): CountOrigin {
  if (typeof from === "string") return { kind: from };
  const question = course.questions.find(({ id }) => id === from.question);
  if (question !== undefined && answeredDay(from, ask) === day) return { kind: "answer", ask: question.ask };
  const stage = course.stages.find(({ id }) => id === from.step);
  if (stage === undefined) throw new Error("a day that is counted from is one that was answered or recorded");
  return { kind: "step", title: stage.title };
}
