import type { Day, DayNumber } from "./day.ts";
import type { DayNumberCalendar } from "./dayNumberCalendar.ts";

/** Why a day counts as it does; rendered by the explanation. */
export type DayReason =
  | { readonly kind: "weekday" }
  | { readonly kind: "weekend" }
  | { readonly kind: "rest-day"; readonly holiday: string; readonly notice: string }
  | { readonly kind: "worked-weekend"; readonly holiday: string; readonly notice: string }
  /** A statutory holiday of a year whose notice is not published: certain without the notice. */
  | { readonly kind: "statutory"; readonly holiday: string }
  /** Nothing is known of this day but its weekday. */
  | { readonly kind: "unpublished"; readonly year: number }
  /** The same, of a year before the first that is loaded: its notice is out, and not here. */
  | { readonly kind: "not-loaded"; readonly year: number };

/** `working` is null where the year's notice is not published and no law decides the day. */
export type DayStatus = { readonly day: Day; readonly working: boolean | null; readonly reason: DayReason };

/** Consecutive days, both ends included, that count alike for the same reason. */
export type DayStretch = {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly working: boolean | null;
  readonly reason: DayReason;
};

/**
 * A day reckoned in working days. On published years `earliest` equals `latest` and nothing is provisional.
 * Otherwise the true day lies within the band whatever lawful schedule is published later,
 * and `unpublished` names the years whose notice is missing, ascending, at most the first 20.
 */
export type DayBand = {
  readonly earliest: Day;
  readonly latest: Day;
  readonly provisional: boolean;
  readonly unpublished: readonly number[];
};

const noYears: readonly number[] = Object.freeze([]);

/** The band of a day that nothing can move. */
export function certainDay(day: Day): DayBand {
  return { earliest: day, latest: day, provisional: false, unpublished: noYears };
}

export type CountBand = {
  readonly least: number;
  readonly most: number;
  readonly provisional: boolean;
  readonly unpublished: readonly number[];
};

/** Working days of the State Council's yearly notices. Pure; every answer says whether it is provisional. */
export type WorkCalendar = {
  /** Years whose notice is loaded, ascending. */
  readonly publishedYears: readonly number[];
  /** The same answers on numbers of days, where they are certain: for work over many days. */
  readonly numbers: DayNumberCalendar;
  /** This calendar as it was before the notice of a year, and those of later years, were published. */
  before(year: number): WorkCalendar;
  status(day: Day): DayStatus;
  /** The days from `first` to `last`, in the order of the calendar; none where `first` is later. */
  stretches(first: DayNumber, last: DayNumber): readonly DayStretch[];
  /** The `count`-th working day after `from` (`count` > 0) or before it (`count` < 0); `from` itself is not counted. */
  addWorkingDays(from: Day, count: number): DayBand;
  /** Last working day on or before `day`: the safe day (稳妥日). */
  onOrBefore(day: Day): DayBand;
  /** First working day on or after `day`: where a forward period that ends on a rest day moves to. */
  onOrAfter(day: Day): DayBand;
  /** Working days after `from` up to and including `to`; 0 when `to` is not later. */
  workingDaysBetween(from: Day, to: Day): CountBand;
};
