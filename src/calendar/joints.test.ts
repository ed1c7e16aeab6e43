import { describe, expect, it } from "vitest";
import { calendarKnowing, fullCalendar } from "../../test/fixtures/publishedNotices.ts";
import { addDays, day, daysBetween } from "./day.ts";
import type { Day } from "./day.ts";
import { jointsBetween, overlapsOf, restDaysOnly, takeOverAfter } from "./joints.ts";
import type { Joint } from "./joints.ts";
import type { Term } from "./term.ts";

function term(start: string | null, end: string | null): Term {
  return { start: start === null ? null : day(start), end: end === null ? null : day(end) };
}

function said(joints: readonly Joint[]): readonly string[] {
  return joints.map(({ kind, first, last, days }) => `${kind} ${first} ${last ?? "∞"} ${days ?? "∞"}`);
}

describe("successive terms of one item", () => {
  it.each([
    ["that join", [term("2024-01-01", "2024-12-31"), term("2025-01-01", "2025-12-31")], []],
    [
      "with a day between",
      [term("2024-01-01", "2024-12-30"), term("2025-01-01", null)],
      ["gap 2024-12-31 2024-12-31 1"],
    ],
    [
      "that share a day",
      [term("2022-02-19", "2027-02-19"), term("2027-02-19", "2032-02-19")],
      ["overlap 2027-02-19 2027-02-19 1"],
    ],
    [
      "one within the other",
      [term("2024-01-01", "2026-12-31"), term("2025-03-01", "2025-03-10")],
      ["overlap 2025-03-01 2025-03-10 10"],
    ],
    ["the first without an end", [term("2024-01-01", null), term("2025-01-01", null)], ["overlap 2025-01-01 ∞ ∞"]],
    ["a start not written", [term("2024-01-01", "2024-12-31"), term(null, "2026-12-31")], []],
    [
      "a start not written, with days after its end",
      [term(null, "2024-12-30"), term("2025-01-01", null)],
      ["gap 2024-12-31 2024-12-31 1"],
    ],
    [
      "a start not written that may fill the gap",
      [term("2023-01-01", "2023-12-31"), term(null, "2026-12-31"), term("2025-01-01", null)],
      [],
    ],
    ["alone", [term("2024-01-01", "2024-12-31")], []],
    ["alone and without a start", [term(null, "2024-12-31")], []],
    [
      "the second without an end, begun before the first is over",
      [term("2024-01-01", "2025-06-30"), term("2025-01-01", null)],
      ["overlap 2025-01-01 2025-06-30 181"],
    ],
    [
      "the first without an end, and one that ended long before the next",
      [term("2024-01-01", null), term("2025-01-01", "2025-06-30"), term("2026-01-01", null)],
      ["overlap 2025-01-01 2025-06-30 181", "overlap 2026-01-01 ∞ ∞"],
    ],
    [
      "with days between that one without start and end may fill",
      [term("2024-01-01", "2024-12-31"), term(null, null), term("2026-01-01", null)],
      [],
    ],
  ] as const)("%s", (_name, terms, expected) => {
    expect(said(jointsBetween(terms))).toEqual(expected);
  });

  it("an earlier term that still runs leaves no gap behind a shorter one", () => {
    const terms = [term("2020-01-01", "2026-12-31"), term("2021-01-01", "2021-12-31"), term("2027-01-01", null)];
    expect(said(jointsBetween(terms))).toEqual(["overlap 2021-01-01 2021-12-31 365"]);
  });
});

const firstDay = day("2026-01-01");
const at = (offset: number): Day => addDays(firstDay, offset);
/** Every term within six days. */
const shortTerms = Array.from({ length: 6 }, (_, from) =>
  Array.from({ length: 6 - from }, (_unused, lasts) => ({ start: at(from), end: at(from + lasts) })),
).flat();

/** Days from -1 to 7 on which so many of the terms run. */
function daysHeld(terms: readonly Term[], held: (count: number) => boolean): readonly Day[] {
  return Array.from({ length: 9 }, (_, offset) => at(offset - 1)).filter((one) =>
    held(terms.filter(({ start, end }) => (start ?? "") <= one && one <= (end ?? "9")).length),
  );
}

function daysOf(joints: readonly Joint[], kind: Joint["kind"]): readonly Day[] {
  const days = joints.flatMap((one) =>
    one.kind === kind ? Array.from({ length: one.days ?? 0 }, (_, offset) => addDays(one.first, offset)) : [],
  );
  return [...new Set(days)].toSorted();
}

describe("against walking day by day", () => {
  it("every three terms within six days, in every order", () => {
    const wrong: string[] = [];
    for (const a of shortTerms)
      for (const b of shortTerms)
        for (const c of shortTerms) {
          const terms = [a, b, c];
          const joints = jointsBetween(terms);
          const starts = terms.map(({ start }) => start).toSorted();
          const ends = terms.map(({ end }) => end).toSorted();
          const gaps = daysHeld(terms, (count) => count === 0).filter(
            (one) => one > (starts[0] ?? "") && one < (ends[2] ?? ""),
          );
          const overlaps = daysHeld(terms, (count) => count > 1);
          if (String(daysOf(joints, "gap")) !== String(gaps) || String(daysOf(joints, "overlap")) !== String(overlaps))
            wrong.push(JSON.stringify(terms));
        }
    expect(wrong).toEqual([]);
  });

  it("every item of six days that two terms of another take over from", () => {
    const wrong: string[] = [];
    for (const replaced of shortTerms)
      for (const b of shortTerms)
        for (const c of shortTerms) {
          const over = takeOverAfter(replaced.end, [b, c]);
          const after = daysHeld([b, c], (count) => count > 0).find((one) => one > replaced.end);
          const joins = after === addDays(replaced.end, 1);
          const days = after === undefined ? null : daysBetween(replaced.end, after) - 1;
          const asWalked = joins ? over.kind === "joins" : over.kind === "gap" && over.gap.days === days;
          const both = daysHeld([replaced], (count) => count > 0).filter((one) =>
            [b, c].some(({ start, end }) => start <= one && one <= end),
          );
          const overlaps = overlapsOf(replaced, [b, c]);
          const apart = overlaps.every(
            ({ first }, index) => index === 0 || addDays(overlaps[index - 1]?.last ?? first, 1) < first,
          );
          if (!asWalked || !apart || String(daysOf(overlaps, "overlap")) !== String(both))
            wrong.push(JSON.stringify([replaced, b, c]));
        }
    expect(wrong).toEqual([]);
  });
});

describe("taking over", () => {
  it("nothing takes over: the gap has no last day", () => {
    const gap = { kind: "gap", first: "2026-01-02", last: null, days: null };
    expect(takeOverAfter(day("2026-01-01"), [term("2025-01-01", "2025-12-31")])).toEqual({ kind: "gap", gap });
  });

  it("an item that ends on the last day of the calendar leaves no day open", () => {
    expect(takeOverAfter(day("9999-12-31"), [term("2026-01-01", "2026-12-31")])).toEqual({ kind: "joins" });
  });

  it("a start that is not written decides, unless another term joins", () => {
    const unknown = term(null, "2026-12-31");
    expect(takeOverAfter(day("2026-01-01"), [unknown, term("2026-02-01", null)]).kind).toBe("unknown");
    expect(takeOverAfter(day("2026-01-01"), [unknown, term("2025-12-01", null)]).kind).toBe("joins");
    expect(takeOverAfter(day("2027-01-01"), [unknown, term("2027-02-01", null)]).kind).toBe("gap");
  });

  it("where neither ends they overlap without an end", () => {
    expect(said(overlapsOf(term("2024-01-01", null), [term("2026-01-01", null)]))).toEqual(["overlap 2026-01-01 ∞ ∞"]);
    expect(overlapsOf(term("2024-01-01", null), [term(null, null)])).toEqual([]);
    const oneWithin = [term("2026-01-01", null), term("2027-01-01", "2027-06-30")];
    expect(said(overlapsOf(term("2024-01-01", null), oneWithin))).toEqual(["overlap 2026-01-01 ∞ ∞"]);
  });

  it("where one begins after the other has ended they do not overlap", () => {
    expect(overlapsOf(term("2025-01-01", "2025-12-31"), [term("2026-01-01", null)])).toEqual([]);
    expect(overlapsOf(term("2026-01-01", null), [term("2025-01-01", "2025-12-31")])).toEqual([]);
  });

  it("a start that is not written lies before the overlap", () => {
    const overlap = "overlap 2025-01-01 2025-06-30 181";
    expect(said(overlapsOf(term(null, "2025-06-30"), [term("2025-01-01", null)]))).toEqual([overlap]);
  });

  it("terms to the last day of the calendar overlap like any others", () => {
    const replacing = [term("2026-01-01", "9999-12-31"), term("2027-01-01", "9999-12-31")];
    expect(said(overlapsOf(term("2024-01-01", "9999-12-31"), replacing))).toEqual([
      "overlap 2026-01-01 9999-12-31 2912443",
    ]);
  });
});

describe("a gap of rest days", () => {
  const gap = (first: string, last: string | null): Joint => ({
    kind: "gap",
    first: day(first),
    last: last === null ? null : day(last),
    days: null,
  });

  it("is known on published years: the National Day holiday of 2026, and with a day more it is not", () => {
    expect(restDaysOnly(gap("2026-10-01", "2026-10-07"), fullCalendar)).toBe(true);
    expect(restDaysOnly(gap("2026-09-30", "2026-10-07"), fullCalendar)).toBe(false);
    expect(restDaysOnly(gap("2026-10-10", "2026-10-11"), fullCalendar)).toBe(false);
  });

  it("is not known while the notice is missing, and never of a gap without an end", () => {
    const calendar = calendarKnowing((year) => year < 2026);
    expect(restDaysOnly(gap("2026-10-04", "2026-10-05"), calendar)).toBeNull();
    expect(restDaysOnly(gap("2026-10-01", "2026-10-01"), calendar)).toBe(true);
    expect(restDaysOnly(gap("2026-10-01", null), calendar)).toBe(false);
  });
});
