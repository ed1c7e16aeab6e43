import { isWorkday } from "chinese-days";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { calendarKnowing, fullCalendar, publishedNotices, statutoryLaw } from "../../test/fixtures/publishedNotices.ts";
import { addDays, day, fromDayNumber, toDayNumber, weekdayOf } from "./day.ts";
import type { Day } from "./day.ts";
import { buildWorkCalendar } from "./prefixCalendar.ts";

// chinese-days builds its tables in local time when it is imported, and they are right in its own zone alone.
vi.hoisted(() => vi.stubEnv("TZ", "Asia/Shanghai"));

function* days(from: string, to: string): Generator<Day> {
  for (let one = day(from); one <= day(to); one = addDays(one, 1)) yield one;
}

const anyPublishedDay = fc
  .integer({ min: toDayNumber(day("2007-06-01")), max: toDayNumber(day("2026-06-30")) })
  .map(fromDayNumber);

/** Walks day by day over what `status` says, the slow way. */
function walk(from: Day, count: number): Day {
  let one = from;
  for (let left = Math.abs(count); left > 0;) {
    one = addDays(one, Math.sign(count));
    if (fullCalendar.status(one).working === true) left -= 1;
  }
  return one;
}

describe("published years", () => {
  it("agree with chinese-days on every day of 2007 to 2026", () => {
    const differences = [...days("2007-01-01", "2026-12-31")].filter((one) => {
      const { working, reason } = fullCalendar.status(one);
      // The last days of 2026 wait for the notice of 2027; chinese-days takes them for ordinary.
      const open = reason.kind === "unpublished" && reason.year === 2027 && one > "2026-12-20";
      return !open && working !== isWorkday(one);
    });
    expect(differences).toEqual([]);
  });

  it("are 2007 to 2026, and nothing in them is provisional but the end of the last December", () => {
    expect(fullCalendar.publishedYears).toEqual(Array.from({ length: 20 }, (_, index) => 2007 + index));
    const open = [...days("2007-01-01", "2026-12-31")].filter((one) => fullCalendar.status(one).working === null);
    expect(open).toEqual(["2026-12-26", "2026-12-27", "2026-12-29", "2026-12-30", "2026-12-31"]);
  });

  it("have 248 to 251 working days", () => {
    const counted = Array.from({ length: 18 }, (_, index) => {
      const { least, most } = fullCalendar.workingDaysBetween(
        day(`${2007 + index}-12-31`),
        day(`${2008 + index}-12-31`),
      );
      return [least, most];
    });
    expect(counted.every(([least, most]) => least === most)).toBe(true);
    expect([Math.min(...counted.flat()), Math.max(...counted.flat())]).toEqual([248, 251]);
  });

  it("count as a walk over the days does, forward and backward", () => {
    fc.assert(
      fc.property(
        anyPublishedDay,
        fc.integer({ min: -60, max: 60 }).filter((count) => count !== 0),
        (from, count) => {
          const expected = walk(from, count);
          expect(fullCalendar.addWorkingDays(from, count)).toEqual({
            earliest: expected,
            latest: expected,
            provisional: false,
            unpublished: [],
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("say the safe day and the next working day of every day", () => {
    const wrong = [...days("2007-02-01", "2026-12-01")].filter((one) => {
      const rest = fullCalendar.status(one).working !== true;
      const before = fullCalendar.onOrBefore(one);
      const after = fullCalendar.onOrAfter(one);
      const sameBefore = before.earliest === before.latest && before.latest === (rest ? walk(one, -1) : one);
      return !sameBefore || after.earliest !== after.latest || after.earliest !== (rest ? walk(one, 1) : one);
    });
    expect(wrong).toEqual([]);
    expect(fullCalendar.onOrBefore(day("2026-11-21"))).toEqual({
      earliest: "2026-11-20",
      latest: "2026-11-20",
      provisional: false,
      unpublished: [],
    });
    expect(fullCalendar.onOrBefore(day("2026-10-01")).earliest).toBe("2026-09-30");
    expect(fullCalendar.onOrAfter(day("2026-10-01")).earliest).toBe("2026-10-08");
    expect(fullCalendar.onOrBefore(day("2026-09-20")).earliest).toBe("2026-09-20");
  });

  it("do not count the first day, count the last, and answer 0 backward", () => {
    expect(fullCalendar.workingDaysBetween(day("2026-11-20"), day("2026-11-23")).least).toBe(1);
    expect(fullCalendar.workingDaysBetween(day("2026-11-23"), day("2026-11-23")).most).toBe(0);
    for (const [from, to] of [
      ["2026-11-23", "2026-11-01"],
      ["2031-03-04", "2031-03-04"],
    ]) {
      const none = { least: 0, most: 0, provisional: false, unpublished: [] };
      expect(fullCalendar.workingDaysBetween(day(from ?? ""), day(to ?? ""))).toEqual(none);
    }
  });

  it("tell why each day counts as it does", () => {
    const reasons = ["2026-10-08", "2026-10-11", "2026-10-05", "2026-10-10", "2026-02-15"].map((text) =>
      fullCalendar.status(day(text)),
    );
    expect(reasons.map(({ working, reason }) => [working, reason.kind])).toEqual([
      [true, "weekday"],
      [false, "weekend"],
      [false, "rest-day"],
      [true, "worked-weekend"],
      [false, "rest-day"],
    ]);
    expect(reasons[2]?.reason).toEqual({ kind: "rest-day", holiday: "国庆节", notice: "国办发明电〔2025〕7号" });
  });
});

describe("December", () => {
  it("is governed by the notice that names the day, whichever year it is for", () => {
    const knowing2018 = calendarKnowing((year) => year <= 2018);
    expect(fullCalendar.status(day("2018-12-31")).working).toBe(false);
    expect(fullCalendar.status(day("2018-12-29")).working).toBe(true);
    expect(knowing2018.status(day("2018-12-31")).reason).toEqual({ kind: "unpublished", year: 2019 });
    expect(knowing2018.status(day("2018-12-28")).working).toBe(true);
    const safe = knowing2018.onOrBefore(day("2018-12-31"));
    expect(safe.provisional).toBe(true);
    expect(safe.earliest <= "2018-12-29").toBe(true);
  });

  it("of an unpublished year is known where the next year's notice names it", () => {
    const without2018 = calendarKnowing((year) => year !== 2018);
    expect(without2018.status(day("2018-12-31")).working).toBe(false);
    expect(without2018.status(day("2018-12-28")).working).toBeNull();
  });
});

describe("unpublished years", () => {
  it("know their statutory days, and of every other day that they know nothing", () => {
    const statutory = [...days("2027-01-01", "2027-12-31")].filter(
      (one) => fullCalendar.status(one).reason.kind === "statutory",
    );
    const expected = [
      "01-01",
      "02-05",
      "02-06",
      "02-07",
      "02-08",
      "04-05",
      "05-01",
      "05-02",
      "06-09",
      "09-15",
      "10-01",
      "10-02",
      "10-03",
    ];
    expect(statutory).toEqual(expected.map((text) => `2027-${text}`));
    const otherwise = [...days("2027-01-01", "2035-12-31")].filter((one) => {
      const { working, reason } = fullCalendar.status(one);
      return reason.kind === "statutory" ? working !== false : reason.kind !== "unpublished" || working !== null;
    });
    expect(otherwise).toEqual([]);
    expect(fullCalendar.status(day("2027-10-01"))).toEqual({
      day: "2027-10-01",
      working: false,
      reason: { kind: "statutory", holiday: "国庆节" },
    });
  });

  it("know the fixed days also where the moon is not known, and before the first notice", () => {
    expect(fullCalendar.status(day("2060-10-01")).reason.kind).toBe("statutory");
    expect(fullCalendar.status(day("2060-02-02")).working).toBeNull();
    expect(fullCalendar.status(day("2006-06-01")).working).toBeNull();
    expect(fullCalendar.status(day("2006-12-30")).reason.kind).toBe("worked-weekend");
  });

  it("make every answer that reaches into them provisional, and name themselves", () => {
    expect(fullCalendar.onOrBefore(day("2027-03-01"))).toEqual({
      earliest: "2027-02-25",
      latest: "2027-03-01",
      provisional: true,
      unpublished: [2027],
    });
    expect(fullCalendar.addWorkingDays(day("2026-12-10"), 20).unpublished).toEqual([2027]);
    expect(fullCalendar.addWorkingDays(day("2026-12-10"), 10).provisional).toBe(false);
    expect(fullCalendar.workingDaysBetween(day("2026-11-21"), day("2028-05-01"))).toMatchObject({
      provisional: true,
      unpublished: [2027, 2028],
    });
    expect(fullCalendar.onOrBefore(day("2027-10-01"))).toMatchObject({ provisional: true });
  });

  it("list at most twenty years, and answer at the ends of the calendar", () => {
    const century = fullCalendar.workingDaysBetween(day("2026-11-21"), day("9999-12-31"));
    expect(century.unpublished).toHaveLength(20);
    expect(century.least < century.most).toBe(true);
    expect(fullCalendar.onOrAfter(day("9999-12-31"))).toMatchObject({ latest: "9999-12-31", provisional: true });
    expect(fullCalendar.onOrBefore(day("0001-01-01"))).toMatchObject({ earliest: "0001-01-01", provisional: true });
  });

  it("add up: far years one by one give what one long interval gives", () => {
    const whole = fullCalendar.workingDaysBetween(day("2048-06-30"), day("2072-06-30"));
    let least = 0;
    let most = 0;
    for (let year = 2048; year < 2072; year += 1) {
      const part = fullCalendar.workingDaysBetween(day(`${year}-06-30`), day(`${year + 1}-06-30`));
      least += part.least;
      most += part.most;
    }
    // Cut in two, a year's account can be spent twice; in one piece never more than that.
    expect(whole.least >= least && whole.most <= most).toBe(true);
    expect(whole.most - whole.least < most - least).toBe(true);
  });
});

describe("one day at a time", () => {
  it("the count says what the status says, on every day of the table", () => {
    const different = [...days("2006-12-30", "2050-12-31")].filter((one) => {
      const { least, most } = fullCalendar.workingDaysBetween(addDays(one, -1), one);
      const { working } = fullCalendar.status(one);
      return least !== (working === true ? 1 : 0) || most !== (working === false ? 0 : 1);
    });
    expect(different).toEqual([]);
  });
});

describe("counting", () => {
  it("takes whole numbers, and none moves nothing", () => {
    expect(fullCalendar.addWorkingDays(day("2027-10-01"), 0)).toEqual({
      earliest: "2027-10-01",
      latest: "2027-10-01",
      provisional: false,
      unpublished: [],
    });
    expect(() => fullCalendar.addWorkingDays(day("2026-10-01"), 1.5)).toThrow(
      new RangeError("not a number of working days: 1.5"),
    );
    expect(() => fullCalendar.addWorkingDays(day("2026-10-01"), Number.NaN)).toThrow(RangeError);
  });

  it("lets the later of two notices decide a day that both name", () => {
    const holiday = { day: day("2026-12-31"), holiday: "元旦" };
    const notices = [...publishedNotices, { year: 2027, notice: "later", days: [{ ...holiday, working: false }] }];
    const earlier = notices.map((one) =>
      one.year === 2026 ? { ...one, days: [...one.days, { ...holiday, working: true }] } : one,
    );
    expect(buildWorkCalendar(earlier, statutoryLaw).status(day("2026-12-31")).working).toBe(false);
  });

  it("answers in bands alone while no notice is published at all", () => {
    const knowingNone = calendarKnowing(() => false);
    expect(knowingNone.publishedYears).toEqual([]);
    expect(knowingNone.addWorkingDays(day("2026-10-08"), 5)).toMatchObject({ provisional: true, unpublished: [2026] });
    expect(knowingNone.numbers.addWorkingDays(toDayNumber(day("2026-10-08")), 5)).toBeNull();
  });

  it("knows Saturday and Sunday in every year", () => {
    const wrong = [...days("2007-01-01", "2026-12-20")].filter((one) => {
      const { working, reason } = fullCalendar.status(one);
      const ordinary = reason.kind === "weekday" || reason.kind === "weekend";
      return ordinary && working === weekdayOf(one) > 5;
    });
    expect(wrong).toEqual([]);
    expect(fullCalendar.status(day("2026-11-21")).reason.kind).toBe("weekend");
  });
});
