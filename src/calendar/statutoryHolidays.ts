import { dayOf, toDayNumber } from "./day.ts";
import type { Day, DayNumber } from "./day.ts";

/** Holidays that follow the moon or the sun; their day in a year is data. */
export type MovingDay = "spring-festival" | "qingming" | "dragon-boat" | "mid-autumn";

/** How far from a holiday's own days a yearly notice has ever reached, with a margin. Calendar days. */
export type NoticeReach = {
  /** A weekday off lies at most so many days from the nearest statutory day. */
  readonly restDays: number;
  /** A worked weekend day lies at most so many days from it. */
  readonly workedDays: number;
  /** At most so many weekend days are worked in exchange. */
  readonly workedWeekendDays: number;
};

export type StatutoryHoliday = {
  readonly name: string;
  /** A day of the year, or the moving day that it is counted from. */
  readonly on: { readonly month: number; readonly dayOfMonth: number } | MovingDay;
  /** First day off relative to `on`: -1 is the day before. */
  readonly first: number;
  readonly days: number;
  readonly reach: NoticeReach;
};

/** The holidays that hold without any notice, from a day on. */
export type StatutoryRegime = { readonly from: Day; readonly holidays: readonly StatutoryHoliday[] };

/** What is certain, and what bounds the rest, while a year's notice is not published. */
export type StatutoryLaw = {
  /** Ascending by `from`. */
  readonly regimes: readonly StatutoryRegime[];
  readonly movingDays: ReadonlyMap<number, Readonly<Record<MovingDay, Day>>>;
  /** Days that a separate act may change anywhere in one year, beside the yearly notice. */
  readonly separateActs: { readonly restWeekdays: number; readonly workedWeekendDays: number };
};

/** A statutory holiday with its days in one year. */
export type DatedHoliday = { readonly holiday: StatutoryHoliday; readonly days: readonly DayNumber[] };

/** The regime of a year; years before the first regime get the first one. */
export function regimeOf(law: StatutoryLaw, year: number): StatutoryRegime {
  const firstDay = dayOf(year, 1, 1);
  const regime = law.regimes.findLast(({ from }) => firstDay !== null && from <= firstDay) ?? law.regimes[0];
  if (regime === undefined) throw new Error("the statutory law has no regime");
  return regime;
}

/** The holidays of a year that can be dated; those that follow the moon are missing where their day is not known. */
export function holidaysOf(law: StatutoryLaw, year: number): readonly DatedHoliday[] {
  return regimeOf(law, year).holidays.flatMap((holiday) => {
    const on = typeof holiday.on === "string" ? law.movingDays.get(year)?.[holiday.on] : fixedDay(year, holiday.on);
    if (on === undefined || on === null) return [];
    const first = toDayNumber(on) + holiday.first;
    return [{ holiday, days: Array.from({ length: holiday.days }, (_, index) => first + index) }];
  });
}

function fixedDay(year: number, on: { readonly month: number; readonly dayOfMonth: number }): Day | null {
  return dayOf(year, on.month, on.dayOfMonth);
}
