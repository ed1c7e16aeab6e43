import { describe, expect, it } from "vitest";
import { addDays, day, fromDayNumber, partsOf, toDayNumber } from "./day.ts";
import type { Day } from "./day.ts";
import type { Renewal } from "./term.ts";
import { countedTerm, noticeDay, presumedTerm, termNumber, termNumberOn } from "./renewalTerms.ts";
import { fullCalendar } from "../../test/fixtures/publishedNotices.ts";

const written = { start: day("2025-04-01"), end: day("2026-03-31") };

describe("term k", () => {
  it("is the written term for 0, and begins the day after the one before", () => {
    expect(termNumber(0, written, 12)).toEqual(written);
    const startUnknown = { start: null, end: day("2026-03-31") };
    expect(termNumber(0, startUnknown, 12)).toEqual(startUnknown);
    expect(termNumber(1, written, 12)).toEqual({ start: "2026-04-01", end: "2027-03-31" });
    expect(termNumber(2, written, 12)).toEqual({ start: "2027-04-01", end: "2028-03-31" });
  });

  it("counts from the original day: 31 January goes to 28 February and comes back to 31 March", () => {
    const monthly = { start: day("2026-01-01"), end: day("2026-01-31") };
    const ends = [0, 1, 2, 3, 13, 25].map((k) => termNumber(k, monthly, 1).end);
    expect(ends).toEqual(["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2027-02-28", "2028-02-29"]);
  });

  it("never leaves a gap, never overlaps and is cut only at a month's end, for every end of two years", () => {
    const wrong: string[] = [];
    for (let number = toDayNumber(day("2023-12-01")); number <= toDayNumber(day("2025-12-31")); number += 1) {
      const first = { start: null, end: fromDayNumber(number) };
      for (const months of [1, 3, 6, 12, 36]) {
        for (let k = 1; k <= 14; k += 1) {
          const before = termNumber(k - 1, first, months).end;
          const { start, end } = termNumber(k, first, months);
          const cut = partsOf(end).dayOfMonth < partsOf(first.end).dayOfMonth;
          const atMonthEnd = partsOf(addDays(end, 1)).dayOfMonth === 1;
          if (start !== addDays(before, 1) || end <= before || (cut && !atMonthEnd))
            wrong.push(`${first.end} ${k}×${months}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(termNumber(14, { start: null, end: day("2024-02-29") }, 12).end).toBe("2038-02-28");
  });

  it("has a number from 0 and a length from one month", () => {
    expect(() => termNumber(-1, written, 12)).toThrow(new RangeError("no term has the number -1"));
    expect(() => termNumber(1.5, written, 12)).toThrow(new RangeError("no term has the number 1.5"));
    expect(() => termNumber(1, written, 0)).toThrow(new RangeError("no term lasts 0 months"));
  });

  it("ends with the calendar: a length of ten thousand years is no term and no exception", () => {
    expect(countedTerm(1, written, 119_988)).toBeNull();
    expect(presumedTerm(day("2026-04-01"), written, 119_988)).toBeNull();
    expect(presumedTerm(day("9999-12-31"), written, 12)).toBeNull();
    const lastYear = { start: "9999-01-01", end: "9999-12-31" };
    expect(presumedTerm(day("9999-12-31"), { start: day("2025-01-01"), end: day("2025-12-31") }, 12)?.term).toEqual(
      lastYear,
    );
    expect(() => termNumber(1, written, 119_988)).toThrow(
      new RangeError("term 1 of 119988 months after 2026-03-31 leaves the calendar"),
    );
  });
});

describe("the presumed term", () => {
  it("is the written one up to and on its last valid day", () => {
    expect(presumedTerm(day("2026-03-31"), written, 12)).toEqual({ k: 0, term: written });
    expect(presumedTerm(day("2026-04-01"), written, 12)?.k).toBe(1);
  });

  it("follows the year: written to 2026-03-31, presumed to 2027-03-31 in November 2026", () => {
    expect(presumedTerm(day("2026-11-21"), written, 12)).toEqual({
      k: 1,
      term: { start: "2026-04-01", end: "2027-03-31" },
    });
  });

  it("is the first that has not ended, found by walking, for every day of three years", () => {
    const wrong: string[] = [];
    for (const end of ["2024-01-31", "2024-02-29", "2024-12-30"].map(day)) {
      for (const months of [1, 2, 5, 12]) {
        let k = 0;
        for (let asOf = end; asOf < "2027-02-01"; asOf = addDays(asOf, 1)) {
          while (termNumber(k, { start: null, end }, months).end < asOf) k += 1;
          if (termNumberOn(asOf, { start: null, end }, months) !== k) wrong.push(`${end} every ${months} on ${asOf}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(termNumberOn(day("2626-01-01"), written, 1)).toBe(7198);
  });
});

describe("the notice day", () => {
  const rule = { direction: "backward", startDay: "excluded", restDay: "stays" } as const;
  const noticeBefore = (end: Day, notice: NonNullable<Renewal["notice"]>) => noticeDay(end, notice, fullCalendar, rule);

  it("counts calendar days and months back from the last valid day, and no rest day moves it", () => {
    expect(noticeBefore(day("2026-12-31"), { value: 30, unit: "calendar-day" })?.earliest).toBe("2026-12-01");
    expect(noticeBefore(day("2026-11-30"), { value: 60, unit: "calendar-day" })?.latest).toBe("2026-10-01");
    expect(noticeBefore(day("2026-05-31"), { value: 3, unit: "month" })?.earliest).toBe("2026-02-28");
    expect(noticeBefore(day("2028-02-10"), { value: 30, unit: "calendar-day" })?.provisional).toBe(false);
  });

  it("of a length that cannot be counted there is none", () => {
    expect(noticeBefore(day("2026-12-31"), { value: 9999, unit: "month" })).toBeNull();
    expect(noticeBefore(day("0001-01-31"), { value: 2, unit: "month" })).toBeNull();
  });

  it("counts working days by the calendar, and says where that is not published", () => {
    const october = noticeBefore(day("2026-10-15"), { value: 5, unit: "working-day" });
    expect(october).toEqual({ earliest: "2026-10-09", latest: "2026-10-09", provisional: false, unpublished: [] });
    const nextYear = noticeBefore(day("2027-06-30"), { value: 5, unit: "working-day" });
    expect(nextYear?.provisional).toBe(true);
    expect((nextYear?.earliest ?? "9") <= "2027-06-23" && (nextYear?.latest ?? "") >= "2027-06-23").toBe(true);
  });
});
