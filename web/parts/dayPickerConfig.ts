import type generatePicker from "antd/es/date-picker/generatePicker";
import { addDays, addMonths, addYears, day, dayOf, daysInMonth, parseDay, partsOf, weekdayOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Texts } from "../zh.ts";
import { readTypedDay } from "./readTypedDay.ts";

/** Stays within the month where the wished day of the month does not exist. */
function sameDayIn(year: number, month: number, dayOfMonth: number, otherwise: Day): Day {
  return dayOf(year, month, Math.min(dayOfMonth, daysInMonth(year, month))) ?? otherwise;
}

type PickerConfig = Parameters<typeof generatePicker<Day>>[0];

function startOfWeek(value: Day): Day {
  return addDays(value, 1 - weekdayOf(value));
}

/** Written as the box shows it: with the product's own form of the day, never through a `Date`. */
function written(value: Day, format: string): string {
  const { year, month, dayOfMonth } = partsOf(value);
  return format
    .replace("YYYY", String(year))
    .replace("MM", value.slice(5, 7))
    .replace("DD", value.slice(8, 10))
    .replace("M", String(month))
    .replace("D", String(dayOfMonth));
}

/** Marks a day in the picker and decides nothing: what is due is reckoned from the server's day. */
function shanghaiToday(): Day {
  const text = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  return parseDay(text) ?? day("2000-01-01");
}

/** Lets Ant Design's date boxes work on our `Day`, so that no day that is asked for passes through a time zone. */
export function dayPickerConfig({ time }: Texts): PickerConfig {
  return {
    getWeekDay: (value) => weekdayOf(value) % 7,
    getMillisecond: () => 0,
    getSecond: () => 0,
    getMinute: () => 0,
    getHour: () => 0,
    getDate: (value) => partsOf(value).dayOfMonth,
    getMonth: (value) => partsOf(value).month - 1,
    getYear: (value) => partsOf(value).year,
    getNow: shanghaiToday,
    getFixedDate: (text) => parseDay(text) ?? shanghaiToday(),
    getEndDate: (value) => sameDayIn(partsOf(value).year, partsOf(value).month, 31, value),
    addYear: addYears,
    addMonth: addMonths,
    addDate: addDays,
    setYear: (value, year) => sameDayIn(year, partsOf(value).month, partsOf(value).dayOfMonth, value),
    setMonth: (value, month) => sameDayIn(partsOf(value).year, month + 1, partsOf(value).dayOfMonth, value),
    setDate: (value, dayOfMonth) => addDays(value, dayOfMonth - partsOf(value).dayOfMonth),
    setHour: (value) => value,
    setMinute: (value) => value,
    setSecond: (value) => value,
    setMillisecond: (value) => value,
    isAfter: (one, other) => one > other,
    isValidate: (value) => parseDay(value) !== null,
    locale: {
      getWeekFirstDay: () => 1,
      getWeekFirstDate: (_locale, value) => startOfWeek(value),
      /** Asked for in week pickers only, which we have none of. */
      getWeek: () => 0,
      getShortMonths: () => Array.from({ length: 12 }, (_, index) => time.shortMonth(index + 1)),
      /** The picker counts from Sunday. */
      getShortWeekDays: () => [...time.weekdays.slice(-1), ...time.weekdays.slice(0, -1)],
      format: (_locale, value, format) => written(value, format),
      parse: (_locale, text) => readTypedDay(text),
    },
  };
}
