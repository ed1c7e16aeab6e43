import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { imaginedNotice2027 } from "../../test/fixtures/imaginedNotice.ts";
import { addDays, day } from "#calendar/day.ts";
import type { Law } from "#law/law.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { evaluate } from "./evaluate.ts";
import type { CompanyFacts, ItemFacts } from "./facts.ts";
import { movedDates } from "./movedDates.ts";

function lawOf(change: (texts: Readonly<Record<string, string>>) => Readonly<Record<string, string>>): Law {
  const parsed = parseLaw(change(lawTexts), (data) => data);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  return parsed.law;
}

const before = lawOf((texts) => texts);
const withNotice = lawOf((texts) => ({ ...texts, "calendar/2027.yaml": imaginedNotice2027 }));
const asOf = day("2026-11-21");

function line(id: string, end: string, change: Partial<ItemFacts> = {}): ItemFacts {
  return {
    id,
    kind: "line",
    name: id,
    identifier: id,
    counterparty: null,
    services: [],
    terms: [{ start: day("2024-01-01"), end: day(end) }],
    renewal: null,
    notContinuing: false,
    owners: [],
    annualReportsFiled: [],
    ...change,
  };
}

function company(...items: readonly ItemFacts[]): CompanyFacts {
  return { id: "c", name: "c", demo: false, recordedSince: asOf, items };
}

function moved(after: Law, ...items: readonly ItemFacts[]) {
  return movedDates(evaluate(before, company(...items), asOf), evaluate(after, company(...items), asOf));
}

describe("a notice that is loaded", () => {
  it("moves the dates that waited for it, and says what they were and are", () => {
    expect(moved(withNotice, line("a", "2027-10-03"))).toMatchObject([
      {
        obligation: "renew-contract.a.20271003",
        item: "a",
        rule: "renew-contract",
        was: { lastDayToAct: "2027-10-03", provisional: true, safeDay: { unpublished: [2027] } },
        is: {
          lastDayToAct: "2027-10-03",
          provisional: false,
          safeDay: { earliest: "2027-09-30", latest: "2027-09-30", unpublished: [] },
        },
      },
    ]);
  });

  it("leaves the dates of published years and of later ones alone", () => {
    expect(moved(withNotice, line("a", "2026-12-01"), line("b", "2030-06-03"))).toEqual([]);
  });

  it("never takes a safe day out of the band that was shown before", () => {
    const ends = fc.integer({ min: 0, max: 420 }).map((days) => addDays(asOf, days));
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1, maxLength: 8 }), (days) => {
        const items = days.map((end, index) => line(`i${index}`, end));
        for (const { was, is } of moved(withNotice, ...items)) {
          if (was === null || is === null) throw new Error("a notice neither makes nor ends a duty");
          expect(was.lastDayToAct).toBe(is.lastDayToAct);
          expect(was.safeDay.earliest <= is.safeDay.earliest && is.safeDay.latest <= was.safeDay.latest).toBe(true);
        }
      }),
    );
  });
});

describe("a rule that changes", () => {
  const licence = line("l", "2028-06-30", { kind: "licence" });
  const sooner = lawOf((texts) => ({
    ...texts,
    "parameters/licence-renewal-lead.yaml": (texts["parameters/licence-renewal-lead.yaml"] ?? "").replace(
      "value: 90",
      "value: 120",
    ),
  }));

  it("moves the day itself", () => {
    const found = moved(sooner, licence).find(({ rule }) => rule === "renew-licence");
    expect([found?.was?.lastDayToAct, found?.is?.lastDayToAct]).toEqual(["2028-04-01", "2028-03-02"]);
  });

  it("makes duties and ends them", () => {
    const without = lawOf((texts) => {
      // Without the courses, which carry it out.
      const others = Object.entries(texts).filter(([path]) => !path.startsWith("courses/"));
      const { "obligations/annual-report.yaml": _gone, ...rest } = Object.fromEntries(others);
      return rest;
    });
    const gone = moved(without, licence);
    expect(gone.every(({ rule, is }) => rule === "annual-report" && is === null)).toBe(true);
    expect(gone.length).toBeGreaterThan(0);
    const facts = company(licence);
    const made = movedDates(evaluate(without, facts, asOf), evaluate(before, facts, asOf));
    expect(made.map(({ obligation }) => obligation)).toEqual(gone.map(({ obligation }) => obligation));
    expect(made.every(({ was, is }) => was === null && is !== null)).toBe(true);
  });

  it("that changes nothing moves nothing", () => {
    const remark = lawOf((texts) => ({ ...texts, "kinds/line.yaml": `# a remark\n${texts["kinds/line.yaml"]}` }));
    expect(remark.hash).not.toBe(before.hash);
    expect(moved(remark, licence, line("a", "2027-10-03"))).toEqual([]);
  });
});
