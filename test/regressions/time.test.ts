// What others got wrong about days, each under the name of the report. The report says what went wrong, the test that it
// cannot go wrong here.
import { isWorkday } from "chinese-days";
import { describe, expect, it, vi } from "vitest";
import { countedDays } from "#calendar/countedDays.ts";
import { addDays, addMonths, day, fromDayNumber, toDayNumber } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { buildWorkCalendar } from "#calendar/prefixCalendar.ts";
import { reckon } from "#calendar/reckon.ts";
import type { Reckoning } from "#calendar/reckon.ts";
import { termNumber } from "#calendar/renewalTerms.ts";
import { parseSpan } from "#calendar/span.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import { explainReckoning } from "#engine/explainReckoning.ts";
import { countingOf, ruleOfCounting } from "#law/countingOf.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../fixtures/productOn.ts";
import { calendarKnowing, fullCalendar, publishedNotices, statutoryLaw } from "../fixtures/publishedNotices.ts";

// chinese-days answers in local time, and is right in its own zone alone.
vi.hoisted(() => vi.stubEnv("TZ", "Asia/Shanghai"));

const { law } = productOn(memoryStore(), "2026-11-21");

/** A day reckoned under a counting of the law. */
function reckoned(counting: string, from: string, text: string, calendar: WorkCalendar = law.calendar): Reckoning {
  const reading = parseSpan(text);
  if (!reading.ok) throw new Error(text);
  const answer = reckon(calendar, day(from), reading.value.span, ruleOfCounting(countingOf(law, counting)));
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

describe("the start day", () => {
  it("Taskana#2347: three working days from a Sunday end on Wednesday, because the rule leaves out the start day", () => {
    const counting = countingOf(law, "authority-working-days");
    const three = reckoned("authority-working-days", "2026-11-15", "+3wd");
    expect(three.formal.latest).toBe("2026-11-18");
    expect(counting.startDay).toMatchObject({
      is: "excluded",
      cites: [{ source: "civil-code", article: "第二百零一条" }],
    });
    const lines = explainReckoning(law.calendar, three, counting);
    const told = lines.find(({ cites }) => cites.some(({ article }) => article === "第二百零一条"));
    expect(told?.text.zh).toContain("2026-11-15 当天不计入");
  });

  it("Taskana#2347: the same three days from a Monday end on Thursday, or on Wednesday where the start day counts", () => {
    expect(reckoned("authority-working-days", "2026-11-16", "+3wd").formal.latest).toBe("2026-11-19");
    const rule = { direction: "forward", startDay: "included", restDay: "next-working-day" } as const;
    const included = reckon(law.calendar, day("2026-11-16"), { value: 3, unit: "working-day" }, rule);
    expect(included.ok && included.value.formal.latest).toBe("2026-11-18");
  });
});

describe("units", () => {
  it("jmix#790: a day stays a day; one number in four units gives four days, and a span without its unit is refused", () => {
    const ends = ["+1d", "+1wd", "+1m", "+1y"].map((span) => reckoned("civil-period", "2026-11-20", span).raw.latest);
    expect(ends).toEqual(["2026-11-21", "2026-11-23", "2026-12-20", "2027-11-20"]);
    expect(parseSpan("+1")).toMatchObject({
      ok: false,
      refusal: { code: "span-not-read", data: { expected: "unit" } },
    });
    expect(parseSpan("P1D")).toMatchObject({ ok: false, refusal: { code: "span-not-read" } });
  });
});

describe("month ends", () => {
  it("moneymanagerex#631: a payment on the 31st comes back to the 31st after a short month", () => {
    const ends = Array.from({ length: 13 }, (_, months) => addMonths(day("2026-01-31"), months));
    expect(ends.map((one) => Number(one.slice(8)))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31]);
    const written = { start: day("2025-02-01"), end: day("2026-01-31") };
    expect([1, 2, 3].map((k) => termNumber(k, written, 1).end)).toEqual(["2026-02-28", "2026-03-31", "2026-04-30"]);
  });

  it("DumbBudget#25: a month after 31 January is the last of February, never the third of March", () => {
    expect(reckoned("civil-period", "2026-01-31", "+1m").raw.latest).toBe("2026-02-28");
    expect(reckoned("civil-period", "2028-01-31", "+1m").raw.latest).toBe("2028-02-29");
    expect(reckoned("contract-notice", "2026-03-31", "-1m").raw.latest).toBe("2026-02-28");
  });
});

describe("years without a notice", () => {
  it.each([2014, 2020, 2027])(
    "chinese-calendar#66, #94, #97: on 1 January %i, before anybody has loaded the data, every question has an answer",
    (year) => {
      const calendar = calendarKnowing((one) => one < year);
      const first = day(`${year}-01-01`);
      expect(calendar.status(first)).toEqual({
        day: first,
        working: false,
        reason: { kind: "statutory", holiday: "元旦" },
      });
      for (let one = first; one <= `${year}-12-31`; one = addDays(one, 1)) {
        expect(() => [calendar.status(one), calendar.onOrAfter(one), calendar.addWorkingDays(one, 20)]).not.toThrow();
      }
      expect(calendar.addWorkingDays(first, 20)).toMatchObject({ provisional: true, unpublished: [year] });
    },
  );

  it("Nager.Date#1075: a schedule that nobody published is never served as fact", () => {
    const knownAsWorking: Day[] = [];
    for (let one = day("2027-01-01"); one <= "2030-12-31"; one = addDays(one, 1)) {
      if (law.calendar.status(one).working === true) knownAsWorking.push(one);
    }
    expect(knownAsWorking).toEqual([]);
    expect(law.calendar.status(day("2027-10-01")).working).toBe(false);
    expect(law.calendar.status(day("2027-10-04")).reason).toEqual({ kind: "unpublished", year: 2027 });
    expect(law.calendar.publishedYears.at(-1)).toBe(2026);
    expect(reckoned("authority-working-days", "2026-12-10", "+20wd").formal.provisional).toBe(true);
  });
});

describe("weekends that are worked", () => {
  it("vacanza/holidays#3293: the worked Sundays of 2019 are worked", () => {
    const sundays = ["2019-02-02", "2019-02-03", "2019-04-28", "2019-05-05", "2019-09-29", "2019-10-12"];
    expect(sundays.map((one) => law.calendar.status(day(one)).working)).toEqual(sundays.map(() => true));
    const different: Day[] = [];
    for (let one = day("2019-01-01"); one <= "2019-12-31"; one = addDays(one, 1)) {
      if (law.calendar.status(one).working !== isWorkday(one)) different.push(one);
    }
    expect(different).toEqual([]);
  });

  it("holidays/definitions#370: the calendar has two sides, closed weekdays and worked weekend days, each with its notice", () => {
    expect(law.calendar.status(day("2026-10-10"))).toMatchObject({
      working: true,
      reason: { kind: "worked-weekend", holiday: "国庆节", notice: "国办发明电〔2025〕7号" },
    });
    expect(law.calendar.status(day("2026-10-07"))).toMatchObject({ working: false, reason: { kind: "rest-day" } });
    expect(reckoned("authority-working-days", "2026-10-09", "+1wd").formal.latest).toBe("2026-10-10");
  });
});

describe("days keyed by themselves", () => {
  it("tigertall/chinese-calendar#4: December is governed by the notice for the next year where that names the day", () => {
    expect(law.calendar.status(day("2018-12-31"))).toMatchObject({
      working: false,
      reason: { kind: "rest-day", holiday: "元旦" },
    });
    expect(law.calendar.status(day("2018-12-29"))).toMatchObject({ working: true, reason: { kind: "worked-weekend" } });
    const before = reckoned(
      "civil-period",
      "2018-12-01",
      "+30d",
      calendarKnowing((year) => year <= 2018),
    );
    expect(before.raw.latest).toBe("2018-12-31");
    expect(before.formal).toMatchObject({ provisional: true, unpublished: [2019] });
    expect(reckoned("civil-period", "2018-12-01", "+30d").formal).toMatchObject({
      latest: "2019-01-02",
      provisional: false,
    });
  });
});

describe("civil days in any zone", () => {
  // Minutes behind UTC on 1 March 2026, so that the zone is seen to have taken hold.
  it.each([
    ["Asia/Shanghai", -480],
    ["UTC", 0],
    ["America/Los_Angeles", 480],
    ["Pacific/Kiritimati", -840],
  ])("sheetjs#2350, #1470: a day is the same text under TZ=%s, to the number and back", (zone, minutes) => {
    vi.stubEnv("TZ", zone);
    expect(new Date("2026-03-01T12:00:00Z").getTimezoneOffset()).toBe(minutes);
    const calendar = buildWorkCalendar(publishedNotices, statutoryLaw);
    const wrong: string[] = [];
    for (let number = toDayNumber(day("1900-01-01")); number <= toDayNumber(day("2100-12-31")); number += 1) {
      const one = fromDayNumber(number);
      if (toDayNumber(one) !== number || day(one) !== one) wrong.push(one);
    }
    expect(wrong).toEqual([]);
    expect(fromDayNumber(toDayNumber(day("2026-03-01")))).toBe("2026-03-01");
    const answer = reckoned("authority-working-days", "2026-02-09", "+20wd", calendar);
    expect(answer.formal.latest).toBe("2026-03-13");
    vi.stubEnv("TZ", "Asia/Shanghai");
  });
});

describe("explanations", () => {
  it("alaveteli#5101: a deadline shows each day that was counted and each that was skipped, with its reason", () => {
    const reckoning = reckoned("authority-working-days", "2026-09-28", "+5wd");
    const days = countedDays(law.calendar, reckoning);
    expect(days.map((one) => [one.day, one.counts])).toEqual([
      ["2026-09-29", true],
      ["2026-09-30", true],
      ["2026-10-01", false],
      ["2026-10-02", false],
      ["2026-10-03", false],
      ["2026-10-04", false],
      ["2026-10-05", false],
      ["2026-10-06", false],
      ["2026-10-07", false],
      ["2026-10-08", true],
      ["2026-10-09", true],
      ["2026-10-10", true],
    ]);
    const lines = explainReckoning(law.calendar, reckoning, countingOf(law, "authority-working-days"));
    expect(lines.map(({ text }) => text.zh)).toContain(
      "2026-10-01 至 2026-10-07：国庆节放假（国办发明电〔2025〕7号），不计入",
    );
  });

  it("openregister#3939: a day that was moved off a rest day names the rule that moved it", () => {
    const counting = countingOf(law, "civil-period");
    const reckoning = reckoned("civil-period", "2026-09-21", "+10d");
    expect([reckoning.raw.latest, reckoning.formal.latest]).toEqual(["2026-10-01", "2026-10-08"]);
    const moved = explainReckoning(law.calendar, reckoning, counting).find(({ text }) => text.en.includes("moves to"));
    expect(moved).toMatchObject({
      cites: [{ source: "civil-code", article: "第二百零三条" }],
      confidence: "secondary",
    });
  });
});

describe("what a rule counts by", () => {
  it("whatdotheyknow-theme#872, alaveteli#6727: each rule chooses how it counts, and none gets another's", () => {
    const chosen = [...law.parameters.values()].flatMap(({ id, counting }) =>
      counting === null ? [] : [[id, counting]],
    );
    expect(Object.fromEntries(chosen)).toMatchObject({
      "licence-closing-lead": "licence-before-end",
      "licence-renewal-lead": "licence-before-end",
      "number-renewal-lead": "number-before-end",
      "registration-change-notice": "holder-after-event",
    });
    const holiday = reckoned("civil-period", "2026-09-21", "+10d");
    const closing = reckoned("yearly-closing", "2026-10-01", "+0d");
    expect([holiday.raw.latest, closing.raw.latest]).toEqual(["2026-10-01", "2026-10-01"]);
    expect([holiday.formal.latest, closing.formal.latest]).toEqual(["2026-10-08", "2026-10-01"]);
  });
});

describe("bad input", () => {
  it("is a refusal that names the value and the place, never NaN and never an exception", () => {
    const rule = ruleOfCounting(countingOf(law, "civil-period"));
    const span = { value: 1, unit: "calendar-day" } as const;
    const refused = [
      reckon(fullCalendar, "2026-02-30" as Day, span, rule),
      reckon(fullCalendar, "0000-01-01" as Day, span, rule),
      reckon(fullCalendar, "10000-01-01" as Day, span, rule),
      reckon(fullCalendar, day("2026-01-01"), { ...span, value: -5 }, rule),
      reckon(fullCalendar, day("2026-01-01"), { ...span, value: 1e15 }, rule),
      reckon(fullCalendar, day("2026-01-01"), { ...span, value: Number.NaN }, rule),
      reckon(fullCalendar, day("9999-12-01"), { ...span, value: 400 }, rule),
    ].map((answer) => (answer.ok ? answer.value : answer.refusal));
    expect(refused).toEqual([
      { code: "no-such-day", at: "from", data: { text: "2026-02-30" } },
      { code: "no-such-day", at: "from", data: { text: "0000-01-01" } },
      { code: "no-such-day", at: "from", data: { text: "10000-01-01" } },
      { code: "span-negative", at: "span", data: { value: "-5", unit: "calendar-day" } },
      { code: "span-too-long", at: "span", data: { value: "1000000000000000", unit: "calendar-day", most: 36_525 } },
      { code: "span-not-whole", at: "span", data: { value: "NaN", unit: "calendar-day" } },
      {
        code: "day-out-of-range",
        at: "span",
        data: { from: "9999-12-01", value: 400, unit: "calendar-day", direction: "forward" },
      },
    ]);
  });
});
