import { expect, it } from "vitest";
import { addsUp, canExtend, monthsUnit } from "./clockRule.ts";

it("months and years are one unit, of months", () => {
  expect((["month", "year", "calendar-day", "working-day"] as const).map(monthsUnit)).toEqual([
    "month",
    "month",
    "calendar-day",
    "working-day",
  ]);
  expect([addsUp("year", "month"), addsUp("working-day", "calendar-day")]).toEqual([true, false]);
});

it("only months are extended by months", () => {
  expect([canExtend("year", "month"), canExtend("calendar-day", "month"), canExtend("month", "working-day")]).toEqual([
    true,
    false,
    true,
  ]);
});
