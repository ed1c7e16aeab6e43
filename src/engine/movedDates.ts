import type { Day } from "#calendar/day.ts";
import type { DayBand } from "#calendar/workCalendar.ts";
import type { Bilingual } from "#law/law.ts";
import type { Obligation, Outcome } from "./outcome.ts";

/** The date of one duty, as one law gave it. */
export type DatedDuty = { readonly lastDayToAct: Day; readonly safeDay: DayBand; readonly provisional: boolean };

/** A duty whose date is not the same under two laws; null on the side on which there is no such duty. */
export type MovedDate = {
  /** Id of the obligation, the same under both. */
  readonly obligation: string;
  readonly item: string;
  readonly rule: string;
  /** What it is called, of a day in a case: the rule has one title for all of them. */
  readonly what?: Bilingual;
  readonly was: DatedDuty | null;
  readonly is: DatedDuty | null;
};

type Duties = Pick<Outcome, "obligations">;

/**
 * What a change of law does to the dates of one company, given what it had to do before and has to do after, both on
 * the same day. In the order of the later outcome; duties that are gone come last.
 */
export function movedDates(before: Duties, after: Duties): readonly MovedDate[] {
  const earlier = new Map(before.obligations.map((obligation) => [obligation.id, obligation]));
  const moved: MovedDate[] = [];
  for (const obligation of after.obligations) {
    const was = earlier.get(obligation.id);
    earlier.delete(obligation.id);
    if (was === undefined || !sameDate(was, obligation)) moved.push(movedDate(was, obligation));
  }
  for (const gone of earlier.values()) moved.push(movedDate(gone, undefined));
  return moved;
}

function sameDate(one: Obligation, other: Obligation): boolean {
  return (
    one.lastDayToAct === other.lastDayToAct &&
    one.provisional === other.provisional &&
    one.safeDay.earliest === other.safeDay.earliest &&
    one.safeDay.latest === other.safeDay.latest
  );
}

function movedDate(was: Obligation | undefined, is: Obligation | undefined): MovedDate {
  const either = is ?? was;
  if (either === undefined) throw new Error("a date moved that was under neither law");
  const { id, item, rule } = either;
  return { obligation: id, item, rule, was: datedDuty(was), is: datedDuty(is) };
}

function datedDuty(obligation: Obligation | undefined): DatedDuty | null {
  if (obligation === undefined) return null;
  const { lastDayToAct, safeDay, provisional } = obligation;
  return { lastDayToAct, safeDay, provisional };
}
