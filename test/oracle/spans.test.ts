// Small domains completely: every day of a leap year, every span up to forty, each way of counting.
import { expect, it } from "vitest";
import { reckon } from "#calendar/reckon.ts";
import type { CountingRule } from "#calendar/reckon.ts";
import type { Span } from "#calendar/span.ts";
import type { Day, DayNumber } from "#calendar/day.ts";
import { statutoryLaw } from "../fixtures/publishedNotices.ts";
import { calendarOfTexts, oracleDays } from "./editedCalendars.ts";
import { noticeTexts, workedDays } from "./noticeTexts.ts";
import { monthsOn } from "./civilDays.ts";

const published = noticeTexts();
const ours = calendarOfTexts(published, statutoryLaw);
const worked = workedDays(oracleDays, published);
const last = oracleDays.indexOf("2026-12-20");

const rules: readonly CountingRule[] = (["forward", "backward"] as const).flatMap((direction) =>
  (["excluded", "included"] as const).map((startDay) => ({
    direction,
    startDay,
    restDay: "next-working-day" as const,
  })),
);

/** Position of the raw day, one day at a time. */
function walkSpan(from: number, { value, unit }: Span, { direction, startDay }: CountingRule): DayNumber {
  const step = direction === "forward" ? 1 : -1;
  if (value === 0) return from;
  if (unit === "month" || unit === "year") {
    const months = step * value * (unit === "year" ? 12 : 1);
    const { text, cut } = monthsOn(oracleDays.texts[from] ?? "", months);
    const same = oracleDays.indexOf(text);
    if (startDay === "excluded") return same;
    return direction === "backward" ? same + 1 : cut ? same : same - 1;
  }
  let at = startDay === "included" ? from - step : from;
  for (let left = value; left > 0;) {
    at += step;
    if (unit === "calendar-day" || worked[at] === true) left -= 1;
  }
  return at;
}

it.each(rules)("agrees on every day of 2024 and every span up to 40, counted $direction, $startDay", (rule) => {
  const wrong: string[] = [];
  for (let from = oracleDays.indexOf("2024-01-01"); from <= oracleDays.indexOf("2024-12-31"); from += 1) {
    for (const unit of ["calendar-day", "working-day", "month", "year"] as const) {
      for (let value = 0; value <= (unit === "year" ? 16 : 40); value += 1) {
        const day = oracleDays.texts[from] as Day;
        const said = reckon(ours, day, { value, unit }, rule);
        const raw = walkSpan(from, { value, unit }, rule);
        const name = `${day} ${rule.direction} ${value} ${unit}`;
        if (!said.ok || said.value.raw.earliest !== oracleDays.texts[raw] || said.value.raw.provisional)
          wrong.push(name);
        if (!said.ok || raw > last || raw < oracleDays.indexOf("2008-01-01")) continue;
        let [formal, safe] = [raw, raw];
        if (rule.direction === "forward") while (worked[formal] !== true) formal += 1;
        while (worked[safe] !== true) safe -= 1;
        if (said.value.formal.latest !== oracleDays.texts[formal]) wrong.push(`${name}: formal`);
        if (said.value.safe.latest !== oracleDays.texts[safe]) wrong.push(`${name}: safe`);
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});
