import { daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import { rungsOf } from "#engine/ladder/rung.ts";
import type { Ladder } from "#engine/ladder/rung.ts";
import type { Obligation } from "#engine/outcome.ts";
import type { Readings } from "#engine/readings.ts";
import type { Law, ObligationRule } from "#law/law.ts";

/** A day with how it was counted. */
export type DayCounted = Pick<Obligation, "steps" | "cites" | "confidence"> & { readonly readings: Readings };

type DutyAbout = Pick<Obligation, "what" | "nextStep"> & {
  readonly rule: ObligationRule;
  /** The item, or the case in its place. */
  readonly subject: string;
  readonly key: string;
};

type DutyMoment = {
  readonly lastDay: Day;
  /** Of the law that counted it. */
  readonly calendar: WorkCalendar;
  readonly today: Day;
  /** The company's own. */
  readonly ladder: Ladder | undefined;
  /** The one in use, by which people are warned. */
  readonly law: Law;
};

/** A day that a case names, as a duty like any other. */
export function dutyOfDay(
  { rule, subject, key, what, nextStep }: DutyAbout,
  { readings, steps, cites, confidence }: DayCounted,
  { lastDay, calendar, today, ladder: own, law }: DutyMoment,
): Obligation {
  const ladder = own ?? { days: rule.ladder, every: rule.repeatEvery };
  const [first] = rungsOf(law.calendar, lastDay, null, ladder);
  const warnFrom = first?.on ?? today;
  const safeDay = calendar.onOrBefore(lastDay);
  return {
    id: `${rule.id}.${subject}.${key}`,
    rule: rule.id,
    item: subject,
    duty: `${rule.id}.${key}`,
    what,
    nextStep,
    readings: readings.all,
    lastDayToAct: lastDay,
    safeDay,
    expiresOn: null,
    presumed: false,
    runsOn: null,
    opens: null,
    warnFrom,
    daysLeft: daysBetween(today, lastDay),
    workingDaysLeft: calendar.workingDaysBetween(today, lastDay),
    light: lastDay < today ? "red" : warnFrom <= today ? "yellow" : "green",
    reportYear: null,
    doneBy: rule.doneWhen === null ? null : { about: key, when: rule.doneWhen },
    replacedBy: null,
    filed: null,
    provisional: readings.leading.reckoning.formal.provisional || safeDay.provisional,
    cites,
    confidence,
    steps,
  };
}
