import { expect, test } from "vitest";
import { fullCalendar } from "../../test/fixtures/publishedNotices.ts";
import { countedDays } from "./countedDays.ts";
import { day } from "./day.ts";
import { monthCounts } from "./monthCounts.ts";
import { reckon } from "./reckon.ts";
import { parseSpan } from "./span.ts";

function monthsOf(from: string, text: string) {
  const reading = parseSpan(text);
  if (!reading.ok) throw new Error(text);
  const { span, direction } = reading.value;
  const answer = reckon(fullCalendar, day(from), span, { direction, startDay: "excluded", restDay: "stays" });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return monthCounts(countedDays(fullCalendar, answer.value));
}

test("each month has its days, and how many were counted before it", () => {
  expect(monthsOf("2026-02-09", "+20wd")).toEqual([
    { month: "2026-02", counted: 10, skipped: 9, unknown: 0, before: 0 },
    { month: "2026-03", counted: 10, skipped: 3, unknown: 0, before: 10 },
  ]);
});

test("the order is that of counting", () => {
  expect(monthsOf("2026-03-31", "-90d").map(({ month, before }) => [month, before])).toEqual([
    ["2026-03", 0],
    ["2026-02", 30],
    ["2026-01", 58],
    ["2025-12", 89],
  ]);
});

test("behind a day that nobody knows no number is certain", () => {
  const months = monthsOf("2026-11-30", "+40wd");
  expect(months.map(({ month, before }) => [month, before])).toEqual([
    ["2026-12", 0],
    ["2027-01", null],
  ]);
  expect(months[0]?.unknown).toBeGreaterThan(0);
});

test("nor is one in any month after that, though all its own days are known", () => {
  const reason = { kind: "weekday" } as const;
  const days = [
    { day: day("2018-12-31"), counts: null, reason },
    { day: day("2019-01-02"), counts: true, reason },
    { day: day("2019-02-01"), counts: true, reason },
  ];
  expect(monthCounts(days)).toEqual([
    { month: "2018-12", counted: 0, skipped: 0, unknown: 1, before: 0 },
    { month: "2019-01", counted: 1, skipped: 0, unknown: 0, before: null },
    { month: "2019-02", counted: 1, skipped: 0, unknown: 0, before: null },
  ]);
});

test("months and years pass no days", () => {
  expect(monthsOf("2026-01-31", "+1m")).toEqual([]);
});
