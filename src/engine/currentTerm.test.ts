import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, day } from "#calendar/day.ts";
import type { Renewal } from "#calendar/term.ts";
import { currentTermOf } from "./currentTerm.ts";
import type { ItemFacts } from "./facts.ts";

function line(
  end: string,
  renewal: Renewal | null,
  notContinuing = false,
  start: string | null = "2020-01-01",
): ItemFacts {
  return {
    id: "line",
    kind: "line",
    name: "京沪专线",
    identifier: "XH-1",
    counterparty: null,
    services: [],
    terms: [{ start: start === null ? null : day(start), end: day(end) }],
    renewal,
    notContinuing,
    owners: [],
    annualReportsFiled: [],
  };
}

const yearly: Renewal = { auto: true, months: 12, notice: { value: 30, unit: "calendar-day" } };

describe("the term that an item is in", () => {
  test("on its last valid day it is still the written one", () => {
    const current = currentTermOf(line("2026-03-31", yearly), day("2026-03-31"));
    expect(current).toMatchObject({ renewals: 0, presumed: false, term: { end: "2026-03-31" } });
  });

  test("the day after, a clause carries it on, and that is only presumed", () => {
    const current = currentTermOf(line("2026-03-31", yearly), day("2026-04-01"));
    expect(current).toMatchObject({ renewals: 1, presumed: true, term: { start: "2026-04-01", end: "2027-03-31" } });
  });

  test("glpi 23084, 14703: after several renewals the term is the current one, not the first and not the product", () => {
    const current = currentTermOf(line("2018-06-30", yearly), day("2026-11-21"));
    expect(current).toMatchObject({ renewals: 9, term: { start: "2026-07-01", end: "2027-06-30" } });
  });

  test("moneymanagerex 631: the 31st comes back after a short month", () => {
    const monthly: Renewal = { auto: true, months: 1, notice: null };
    const ends = ["2026-02-01", "2026-03-01", "2026-04-01"].map(
      (asOf) => currentTermOf(line("2026-01-31", monthly), day(asOf)).term.end,
    );
    expect(ends).toEqual(["2026-02-28", "2026-03-31", "2026-04-30"]);
  });

  test("without a clause nothing runs on", () => {
    expect(currentTermOf(line("2026-03-31", null), day("2026-11-21"))).toMatchObject({ renewals: 0, presumed: false });
    expect(currentTermOf(line("2026-03-31", yearly, true), day("2026-11-21"))).toMatchObject({
      renewals: 0,
      presumed: false,
    });
  });

  test("a clause without a length says that it runs on, not until when", () => {
    const current = currentTermOf(line("2026-03-31", { auto: true, months: null, notice: null }), day("2026-11-21"));
    expect(current).toMatchObject({ renewals: 0, presumed: true, term: { end: "2026-03-31" } });
  });

  test("without a written start, term k ends k periods after the written end, and holds the day asked about", () => {
    assert(
      property(
        integer({ min: 0, max: 9000 }),
        integer({ min: 1, max: 36 }),
        integer({ min: 1, max: 9000 }),
        (offset, months, later) => {
          const end = addDays(day("2010-01-31"), offset);
          const asOf = addDays(end, later);
          const { term, renewals } = currentTermOf(line(end, { auto: true, months, notice: null }, false, null), asOf);
          expect(term.end).toBe(addMonths(end, renewals * months));
          expect(term.end !== null && term.end >= asOf).toBe(true);
          expect(term.start !== null && term.start <= asOf).toBe(true);
        },
      ),
    );
  });
});
