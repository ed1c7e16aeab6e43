import { expect, test } from "vitest";
import type { CalendarDay } from "#contract/calendar.ts";
import { namedSpans } from "./namedSpans.ts";

function shown(day: string, kind: CalendarDay["kind"], why = "holiday, 元旦 (a)"): CalendarDay {
  return { day, kind, working: kind === "weekday", why: { zh: `${day} 周四：${why}`, en: `${day} Thursday: ${why}` } };
}

test("a holiday is one span with its weekend, another reason begins another", () => {
  const spans = namedSpans([
    shown("2026-01-01", "rest-day"),
    shown("2026-01-02", "rest-day"),
    shown("2026-01-03", "rest-day"),
    shown("2026-01-04", "worked-weekend", "worked in exchange for 元旦 (a)"),
    shown("2026-01-05", "weekday"),
    shown("2026-02-01", "rest-day", "holiday, 春节 (a)"),
    shown("2026-02-02", "rest-day", "holiday, 中秋节 (a)"),
    shown("2026-02-04", "rest-day", "holiday, 中秋节 (a)"),
    shown("2026-02-07", "weekend"),
  ]);
  expect(spans.map(({ first, last }) => `${first.day}/${last.day.slice(8)}`)).toEqual([
    "2026-01-01/03",
    "2026-01-04/04",
    "2026-02-01/01",
    "2026-02-02/02",
    "2026-02-04/04",
  ]);
});
