import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imaginedNotice2027 } from "../../test/fixtures/imaginedNotice.ts";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { calendarProblemText } from "./checks/calendarProblemText.ts";
import { shapeMessages } from "./files/shapeText.ts";
import { addDays, day, fromDayNumber } from "#calendar/day.ts";
import { parseLaw } from "./parseLaw.ts";
import type { ParsedLaw } from "./parseLaw.ts";

// Loading a year's notice is adding one file. What such a file may not say is refused with its place, never thrown.

const path = "calendar/2027.yaml";

function withYear(text: string, others: Readonly<Record<string, string>> = {}): ParsedLaw {
  return parseLaw({ ...lawTexts, ...others, [path]: text }, (data) => data);
}

function lawOf(parsed: ParsedLaw) {
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  return parsed.law;
}

/** The imagined notice with one thing wrong, and what is said of it. */
function problemsWith(from: string, to: string, others: Readonly<Record<string, string>> = {}) {
  const text = imaginedNotice2027.replace(from, to);
  if (text === imaginedNotice2027 && Object.keys(others).length === 0) throw new Error(`no ${from} in the notice`);
  const parsed = withYear(text, others);
  return parsed.kind === "problems" ? parsed.problems : [];
}

function lineOf(text: string, part: string): number {
  return text.split("\n").findIndex((line) => line.includes(part)) + 1;
}

describe("a notice for a year that was not published", () => {
  const before = lawOf(parseLaw(lawTexts, (data) => data));
  const after = lawOf(withYear(imaginedNotice2027));

  it("publishes the year with one file", () => {
    expect(before.calendar.publishedYears.at(-1)).toBe(2026);
    expect(after.calendar.publishedYears.at(-1)).toBe(2027);
    expect(after.hash).not.toBe(before.hash);
  });

  it("settles every day of the year and of the December before it", () => {
    const year = Array.from({ length: 365 + 31 }, (_, index) => addDays(day("2026-12-01"), index));
    const open = (law: typeof before) => year.filter((one) => law.calendar.status(one).working === null);
    expect(open(before).length).toBeGreaterThan(300);
    // What stays open belongs to the notice for 2028.
    expect(open(after).every((one) => one >= "2027-12-25")).toBe(true);
    expect(after.calendar.status(day("2026-12-31")).working).toBe(true);
    expect(after.calendar.status(day("2027-10-09"))).toMatchObject({
      working: true,
      reason: { kind: "worked-weekend", notice: "设想〔2026〕0号" },
    });
  });

  it("makes a date firm that was a band, and inside it", () => {
    const wasBand = before.calendar.onOrBefore(day("2027-10-01"));
    const is = after.calendar.onOrBefore(day("2027-10-01"));
    expect(wasBand).toMatchObject({ provisional: true, unpublished: [2027] });
    expect(is).toEqual({ earliest: "2027-09-30", latest: "2027-09-30", provisional: false, unpublished: [] });
    expect(wasBand.earliest <= is.earliest && is.latest <= wasBand.latest).toBe(true);
  });
});

describe("days of December", () => {
  const { calendar } = lawOf(parseLaw(lawTexts, (data) => data));

  it("belong to the later notice that names them", () => {
    expect(calendar.status(day("2018-12-29"))).toMatchObject({
      working: true,
      reason: { kind: "worked-weekend", notice: expect.stringContaining("国办发明电〔2018〕15号") },
    });
    expect(calendar.status(day("2022-12-31"))).toMatchObject({
      working: false,
      reason: { kind: "rest-day", notice: "国办发明电〔2022〕16号" },
    });
    expect(calendar.status(day("2006-12-30")).working).toBe(true);
  });

  it("are certain where the later notice is loaded and does not name them", () => {
    expect(calendar.status(day("2025-12-31"))).toMatchObject({ working: true, reason: { kind: "weekday" } });
  });

  it("wait for the later notice where it is missing, as far as it can reach", () => {
    expect(calendar.status(day("2026-12-31"))).toMatchObject({
      working: null,
      reason: { kind: "unpublished", year: 2027 },
    });
    expect(calendar.status(day("2026-12-20"))).toMatchObject({ working: false, reason: { kind: "weekend" } });
  });

  it("may be moved by the notice for the next year", () => {
    const { calendar: later } = lawOf(
      withYear(
        imaginedNotice2027.replace("[2027-01-01/2027-01-03]", "[2026-12-31/2027-01-03]\n    worked: [2026-12-27]"),
      ),
    );
    expect(later.status(day("2026-12-31")).working).toBe(false);
    expect(later.status(day("2026-12-27")).working).toBe(true);
    expect(later.onOrBefore(day("2027-01-02")).earliest).toBe("2026-12-30");
  });
});

describe("a notice that contradicts itself, another or its name", () => {
  it.each([
    [
      "one day rests and is worked",
      "[2027-02-20]",
      "[2027-02-06]",
      "worked: [2027-02-06]",
      "the same file already has the other way",
    ],
    [
      "one day stands twice",
      "[2027-06-09]",
      "[2027-06-09, 2027-06-09]",
      "2027-06-09, 2027",
      "the same file already has",
    ],
    ["a weekday is worked", "[2027-02-20]", "[2027-02-19]", "worked: [2027-02-19]", "2027-02-19 is a weekday"],
    [
      "a holiday ends before it begins",
      "2027-04-03/2027-04-05",
      "2027-04-05/2027-04-03",
      "2027-04-05/2027-04-03",
      "ends before it begins",
    ],
    [
      "a holiday lasts weeks",
      "2027-04-03/2027-04-05",
      "2027-04-03/2027-05-05",
      "2027-04-03/2027-05-05",
      "would last 33 days",
    ],
    [
      "a day lies in the next year",
      "[2027-09-15]",
      "[2027-09-15, 2028-01-01]",
      "name: 中秋节",
      "2028-01-01 cannot be governed by the notice for 2027",
    ],
    [
      "a day lies in the summer before",
      "[2027-09-15]",
      "[2026-09-15, 2027-09-15]",
      "name: 中秋节",
      "2026-09-15 cannot be governed by the notice for 2027",
    ],
    ["a day does not exist", "[2027-02-20]", "[2027-02-30]", "2027-02-30", "2027-02-30 is not a calendar day"],
    ["the year is another", "year: 2027", "year: 2028", "year: 2028", "is called 2028, but the file is called 2027"],
    ["the year is none", "year: 2027", "year: 0", "year: 0", "no file tells of a year before 1995"],
    [
      "a statutory day is left out",
      "[2027-09-15]",
      "[2027-09-16]",
      "name: 元旦",
      "leaves out 2027-09-15, a statutory day of 中秋节",
    ],
    ["an address is none", "https://notice.example/2027", "somewhere", "somewhere", "notices[1].address"],
  ])("is refused with file, line and sentence where %s", (_what, from, to, at, sentence) => {
    const found = problemsWith(from, to);
    const named = found.find((problem) => problem.sentence.en.includes(sentence));
    expect(named, JSON.stringify(found)).toMatchObject({
      file: path,
      line: lineOf(imaginedNotice2027.replace(from, to), at),
    });
  });

  it("is refused where two notices name one day differently", () => {
    const earlier = (lawTexts["calendar/2026.yaml"] ?? "").replace(
      "holidays:",
      "holidays:\n  - name: 元旦(次年)\n    rest: [2026-12-31]\n    worked: [2026-12-26]",
    );
    const later = imaginedNotice2027.replace("[2027-01-01/2027-01-03]", "[2026-12-26, 2027-01-01/2027-01-03]");
    const parsed = withYear(later, { "calendar/2026.yaml": earlier });
    expect(parsed).toEqual({
      kind: "problems",
      problems: [
        {
          file: path,
          line: lineOf(later, "2026-12-26"),
          sentence: calendarProblemText.again("2026-12-26", 2026, true),
        },
      ],
    });
  });

  it("is refused where it names no day", () => {
    const empty = imaginedNotice2027.replace(/holidays:[\s\S]*(?=cites)/, "holidays: []\n");
    const parsed = withYear(empty);
    expect(parsed.kind === "problems" ? parsed.problems : []).toEqual([
      {
        file: path,
        line: lineOf(empty, "holidays:"),
        sentence: shapeMessages["no-holiday"]?.("holidays", {}),
      },
    ]);
  });

  it("never throws, whatever days it names", () => {
    const anyDay = fc.oneof(
      fc.integer({ min: -719_162, max: 2_932_896 }).map(fromDayNumber),
      fc.constantFrom("0001-01-01", "9999-12-31", "2027-02-30", "0000-01-01", "10000-01-01", "", "null", "2027"),
    );
    const range = fc.oneof(
      anyDay,
      fc.tuple(anyDay, anyDay).map((pair) => pair.join("/")),
    );
    const year = fc.oneof(fc.integer({ min: -1, max: 10_001 }), fc.constantFrom(2027, 1995, 9999, 1.5, Number.NaN));
    fc.assert(
      fc.property(
        year,
        fc.array(range, { maxLength: 4 }),
        fc.array(anyDay, { maxLength: 3 }),
        (number, rest, worked) => {
          const text = imaginedNotice2027
            .replace("year: 2027", `year: ${number}`)
            .replace("[2027-06-09]", `[${rest.join(", ")}]\n    worked: [${worked.join(", ")}]`);
          const name = Number.isInteger(number) ? String(number).padStart(4, "0") : "2027";
          const parsed = parseLaw({ ...lawTexts, [`calendar/${name}.yaml`]: text }, (data) => data);
          if (parsed.kind === "law") return;
          for (const { file, sentence } of parsed.problems) expect([file, sentence]).not.toContain("");
        },
      ),
      { numRuns: 25 },
    );
  });
});
