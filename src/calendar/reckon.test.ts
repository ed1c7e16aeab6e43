import { assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarKnowing, fullCalendar } from "../../test/fixtures/publishedNotices.ts";
import { addDays, day, daysInMonth, fromDayNumber, partsOf, toDayNumber } from "./day.ts";
import type { Day } from "./day.ts";
import { correspondingDay, reckon } from "./reckon.ts";
import type { CountingRule, Reckoning } from "./reckon.ts";
import { parseSpan } from "./span.ts";
import type { Span, SpanUnit } from "./span.ts";
import { certainDay } from "./workCalendar.ts";
import type { WorkCalendar } from "./workCalendar.ts";

const forward: CountingRule = { direction: "forward", startDay: "excluded", restDay: "next-working-day" };
const backward: CountingRule = { direction: "backward", startDay: "excluded", restDay: "stays" };

function reckoned(from: string, text: string, rule: Partial<CountingRule> = {}): Reckoning {
  const reading = parseSpan(text);
  if (!reading.ok) throw new Error(text);
  const byDefault = reading.value.direction === "forward" ? forward : backward;
  const answer = reckon(fullCalendar, day(from), reading.value.span, { ...byDefault, ...rule });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

function days({ raw, formal, safe }: Reckoning): readonly Day[] {
  expect([raw, formal, safe].map((band) => band.earliest)).toEqual([raw, formal, safe].map((band) => band.latest));
  return [raw.latest, formal.latest, safe.latest];
}

describe("counting forward", () => {
  it("leaves out the start day, and moves the last day off the days of rest", () => {
    expect(days(reckoned("2026-09-21", "+10d"))).toEqual(["2026-10-01", "2026-10-08", "2026-09-30"]);
    expect(days(reckoned("2026-09-10", "+10d"))).toEqual(["2026-09-20", "2026-09-20", "2026-09-20"]);
    expect(days(reckoned("2026-11-11", "+10d"))).toEqual(["2026-11-21", "2026-11-23", "2026-11-20"]);
  });

  it("stays where the rule says so", () => {
    expect(days(reckoned("2026-09-21", "+10d", { restDay: "stays" }))).toEqual([
      "2026-10-01",
      "2026-10-01",
      "2026-09-30",
    ]);
  });

  it("counts the start day where the rule says so", () => {
    expect(reckoned("2026-11-16", "+5d", { startDay: "included" }).raw.latest).toBe("2026-11-20");
    expect(reckoned("2026-11-16", "+5wd", { startDay: "included" }).raw.latest).toBe("2026-11-20");
    expect(reckoned("2026-11-14", "+1wd", { startDay: "included" }).raw.latest).toBe("2026-11-16");
    expect(reckoned("2026-11-16", "+1d", { startDay: "included" }).raw.latest).toBe("2026-11-16");
    expect(reckoned("2026-11-16", "+0d", { startDay: "included" }).raw.latest).toBe("2026-11-16");
  });

  it("passes the Spring Festival and its worked weekends in working days", () => {
    expect(days(reckoned("2026-02-09", "+20wd"))).toEqual(["2026-03-13", "2026-03-13", "2026-03-13"]);
  });

  it("ends months and years on the day of the same number, or on the last of the month", () => {
    const ends = ["+1m", "+2m", "+13m", "+1y"].map((text) => reckoned("2024-01-31", text).raw.latest);
    expect(ends).toEqual(["2024-02-29", "2024-03-31", "2025-02-28", "2025-01-31"]);
    expect(reckoned("2024-02-29", "+1y").raw.latest).toBe("2025-02-28");
    expect(reckoned("2024-02-29", "+4y").raw.latest).toBe("2028-02-29");
  });

  it("ends months whose first day counts one day earlier, unless the month is over by then", () => {
    const ends = [
      ["2026-01-01", "+1m"],
      ["2026-03-01", "+1m"],
      ["2026-01-31", "+1m"],
      ["2026-01-29", "+1m"],
      ["2026-03-15", "+5y"],
    ].map(([from = "", text = ""]) => reckoned(from, text, { startDay: "included" }).raw.latest);
    expect(ends).toEqual(["2026-01-31", "2026-03-31", "2026-02-28", "2026-02-28", "2031-03-14"]);
    expect(reckoned("2026-03-31", "-1m", { startDay: "included" }).raw.latest).toBe("2026-03-01");
    expect(correspondingDay(day("2026-03-02"), 0, "included")).toBe("2026-03-01");
  });
});

describe("counting backward", () => {
  it("never moves, whatever the rule says of rest days", () => {
    expect(days(reckoned("2027-02-19", "-90d"))).toEqual(["2026-11-21", "2026-11-21", "2026-11-20"]);
    expect(days(reckoned("2027-02-19", "-90d", { restDay: "next-working-day" }))).toEqual([
      "2026-11-21",
      "2026-11-21",
      "2026-11-20",
    ]);
    expect(days(reckoned("2026-12-30", "-90d"))).toEqual(["2026-10-01", "2026-10-01", "2026-09-30"]);
  });

  it("counts working days, months and years before", () => {
    expect(days(reckoned("2026-10-08", "-1wd"))).toEqual(["2026-09-30", "2026-09-30", "2026-09-30"]);
    expect(reckoned("2026-03-31", "-1m").raw.latest).toBe("2026-02-28");
    expect(reckoned("2026-11-16", "-5d", { startDay: "included" }).raw.latest).toBe("2026-11-12");
    expect(reckoned("2026-11-16", "-1wd", { startDay: "included" }).raw.latest).toBe("2026-11-16");
  });
});

describe("days of a year that is not published", () => {
  it("make the formal and the safe day bands, while the raw day stays certain", () => {
    const { raw, formal, safe } = reckoned("2026-12-01", "+90d");
    expect(raw).toEqual(certainDay(day("2027-03-01")));
    expect(formal).toMatchObject({ earliest: "2027-03-01", provisional: true, unpublished: [2027] });
    expect(safe).toEqual({ earliest: "2027-02-25", latest: "2027-03-01", provisional: true, unpublished: [2027] });
  });

  it("leave one band where working days are counted: whichever day it is, it is worked", () => {
    const { raw, formal, safe } = reckoned("2026-12-10", "+20wd");
    expect(raw.provisional && raw.earliest < raw.latest).toBe(true);
    expect([formal, safe]).toEqual([raw, raw]);
  });
});

/** Counts one day at a time, on a calendar that knows everything. */
function walked(calendar: WorkCalendar, from: Day, { value, unit }: Span, rule: CountingRule) {
  const step = rule.direction === "forward" ? 1 : -1;
  const works = (one: Day) => calendar.status(one).working === true;
  const nearest = (one: Day, by: number): Day => (works(one) ? one : nearest(addDays(one, by), by));
  const raw = unit === "month" || unit === "year" ? walkedMonths() : walkedDays();
  const moves = step > 0 && rule.restDay === "next-working-day";
  return [raw, moves ? nearest(raw, 1) : raw, nearest(raw, -1)];

  function walkedDays(): Day {
    let one = rule.startDay === "included" && value > 0 ? addDays(from, -step) : from;
    for (let left = value; left > 0;) {
      one = addDays(one, step);
      if (unit === "calendar-day" || works(one)) left -= 1;
    }
    return one;
  }

  function walkedMonths(): Day {
    let { year, month } = partsOf(from);
    for (let left = value * (unit === "year" ? 12 : 1); left > 0; left -= 1) {
      month += step;
      if (month < 1 || month > 12) [year, month] = [year + step, month < 1 ? 12 : 1];
    }
    const last = daysInMonth(year, month);
    const wanted = partsOf(from).dayOfMonth;
    const same = fromDayNumber(
      toDayNumber(day(`${year}-${String(month).padStart(2, "0")}-01`)) + Math.min(wanted, last) - 1,
    );
    if (rule.startDay === "excluded" || value === 0) return same;
    if (step < 0) return addDays(same, 1);
    return wanted > last ? same : addDays(same, -1);
  }
}

const anyRule = record({
  direction: constantFrom<CountingRule["direction"]>("forward", "backward"),
  startDay: constantFrom<CountingRule["startDay"]>("excluded", "included"),
  restDay: constantFrom<CountingRule["restDay"]>("next-working-day", "stays"),
});
const anySpan = constantFrom<SpanUnit>("calendar-day", "working-day", "month", "year").chain((unit) =>
  integer({ min: 0, max: { "calendar-day": 400, "working-day": 250, month: 12, year: 1 }[unit] }).map((value) => ({
    value,
    unit,
  })),
);
const publishedDay = integer({ min: toDayNumber(day("2009-01-01")), max: toDayNumber(day("2025-06-30")) }).map(
  fromDayNumber,
);

describe("every rule and unit", () => {
  it("gives the days that a walk gives", () => {
    assert(
      property(publishedDay, anySpan, anyRule, (from, span, rule) => {
        const answer = reckon(fullCalendar, from, span, rule);
        if (!answer.ok) throw new Error(answer.refusal.code);
        expect(days(answer.value)).toEqual(walked(fullCalendar, from, span, rule));
      }),
      { numRuns: 3000 },
    );
  });

  it("holds the true days in its bands while a year is not published", () => {
    const hidden = constantFrom(2012, 2015, 2019, 2020, 2024);
    assert(
      property(hidden, integer({ min: -400, max: 400 }), anySpan, anyRule, (year, offset, span, rule) => {
        const from = addDays(day(`${year}-06-30`), offset);
        const knowing = reckon(fullCalendar, from, span, rule);
        const guessing = reckon(calendars.get(year) ?? fullCalendar, from, span, rule);
        if (!knowing.ok || !guessing.ok) throw new Error("refused");
        for (const name of ["raw", "formal", "safe"] as const) {
          const band = guessing.value[name];
          const truth = knowing.value[name].latest;
          expect(band.earliest <= truth && truth <= band.latest, `${name} ${truth} in ${JSON.stringify(band)}`).toBe(
            true,
          );
          expect(band.provisional || band.earliest === band.latest).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

const calendars = new Map(
  [2012, 2015, 2019, 2020, 2024].map((hidden) => [hidden, calendarKnowing((year) => year !== hidden)]),
);

describe("what cannot be reckoned", () => {
  it("is a day that does not exist, named with the field", () => {
    for (const text of ["2026-02-30", "0000-01-01", "10000-01-01", "2026-2-3", "", "2026-13-01"]) {
      expect(reckon(fullCalendar, text as Day, { value: 1, unit: "month" }, forward)).toEqual({
        ok: false,
        refusal: { code: "no-such-day", at: "from", data: { text } },
      });
    }
    const long = "x".repeat(60) as Day;
    expect(reckon(fullCalendar, long, { value: 1, unit: "month" }, forward)).toMatchObject({
      refusal: { data: { text: "x".repeat(40) } },
    });
  });

  it("is a span that is not whole, negative or absurd", () => {
    const refusals = [-1, 1.5, Number.NaN, 1e9].map((value) =>
      reckon(fullCalendar, day("2026-11-21"), { value, unit: "working-day" }, forward),
    );
    expect(refusals.map((answer) => (answer.ok ? null : [answer.refusal.code, answer.refusal.at]))).toEqual([
      ["span-negative", "span"],
      ["span-not-whole", "span"],
      ["span-not-whole", "span"],
      ["span-too-long", "span"],
    ]);
  });

  it("is a result outside the years 1 to 9999", () => {
    const outside = [
      ["9999-12-30", 2, "calendar-day", forward],
      ["9999-12-30", 1, "calendar-day", forward],
      ["9999-12-30", 1, "working-day", forward],
      ["9990-01-01", 100, "year", forward],
      ["9999-12-01", 1, "month", forward],
      ["9999-12-01", 1, "month", { ...forward, startDay: "included" }],
      ["0001-01-01", 1, "calendar-day", backward],
      ["0001-02-01", 40, "working-day", backward],
      ["0050-01-01", 100, "year", backward],
      ["9999-12-31", 1, "working-day", { ...backward, startDay: "included" }],
      ["0001-01-01", 1, "working-day", { ...forward, startDay: "included" }],
    ] as const;
    for (const [from, value, unit, rule] of outside) {
      expect(reckon(fullCalendar, day(from), { value, unit }, rule), `${from} ${value} ${unit}`).toEqual({
        ok: false,
        refusal: { code: "day-out-of-range", at: "span", data: { from, value, unit, direction: rule.direction } },
      });
    }
  });

  it("is not the last day of the calendar itself, which papers without an end carry", () => {
    const answer = reckon(fullCalendar, day("9999-12-31"), { value: 0, unit: "calendar-day" }, backward);
    expect(answer).toMatchObject({
      ok: true,
      value: { raw: { latest: "9999-12-31" }, formal: { latest: "9999-12-31" } },
    });
  });
});
