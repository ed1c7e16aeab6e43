import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { zh } from "../zh.ts";
import { dayPickerConfig } from "./dayPickerConfig.ts";

const config = dayPickerConfig(zh);

test("months are moved to without leaving the month", () => {
  expect(config.setMonth(day("2026-01-31"), 1)).toBe("2026-02-28");
  expect(config.setYear(day("2028-02-29"), 2027)).toBe("2027-02-28");
  expect(config.getEndDate(day("2026-02-03"))).toBe("2026-02-28");
  expect(config.setDate(day("2026-02-03"), 1)).toBe("2026-02-01");
});

test("weeks begin on Monday, and a Sunday is day 0 for the picker", () => {
  expect(config.locale.getWeekFirstDate("zh", day("2026-11-22"))).toBe("2026-11-16");
  expect(config.getWeekDay(day("2026-11-22"))).toBe(0);
});

test("the heads of the weeks are named from Sunday, as the picker wants them", () => {
  expect(config.locale.getShortWeekDays?.("zh")).toEqual(["日", "一", "二", "三", "四", "五", "六"]);
});

test("what is typed is read in the usual notations, and a day that does not exist is not taken", () => {
  expect(config.locale.parse("zh", "2026/11/30", [])).toBe("2026-11-30");
  expect(config.locale.parse("zh", "2026-02-30", [])).toBe(null);
  expect(config.locale.format("zh", day("2026-03-05"), "YYYY年M月D日")).toBe("2026年3月5日");
});
