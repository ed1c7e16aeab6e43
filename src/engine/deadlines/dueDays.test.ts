import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../../test/fixtures/productOn.ts";
import { evaluate } from "../evaluate.ts";
import type { Obligation } from "../outcome.ts";

const { law } = productOn(memoryStore(), "2026-11-21");

function dutiesOf(kind: string, start: string | null, end: string | null): readonly Obligation[] {
  const item = {
    id: "x",
    kind,
    name: kind,
    identifier: null,
    counterparty: null,
    services: [],
    terms: [{ start: start === null ? null : day(start), end: end === null ? null : day(end) }],
    renewal: null,
    notContinuing: false,
    owners: [],
    annualReportsFiled: [],
  };
  const company = { id: "c", name: "示例", demo: false, recordedSince: day("2026-01-01"), items: [item] };
  return evaluate(law, company, day("2026-11-21")).obligations;
}

test("what is done again so long after its start is due from there, and hangs on no end", () => {
  const [duty, ...others] = dutiesOf("network-unit-assessment", "2026-01-15", null);
  expect(others).toEqual([]);
  expect(duty).toMatchObject({ id: "assess-network-unit.x.20260115", expiresOn: null, presumed: false });
  expect(duty?.lastDayToAct).toBe("2027-01-15");
});

test("without a start nothing can be counted from it", () => {
  expect(dutiesOf("network-unit-assessment", null, null)).toEqual([]);
});

test("a count that leaves the calendar gives no duty and no fault", () => {
  expect(dutiesOf("network-unit-assessment", "9999-06-01", null)).toEqual([]);
});

test("where the period did not hold yet at the end of a paper, nothing is due before it", () => {
  expect(dutiesOf("licence", "2010-01-01", "2015-01-01").map(({ rule }) => rule)).not.toContain("renew-licence");
});

test("a paper without an end has nothing to do before it", () => {
  for (const kind of ["licence", "line"])
    expect(
      dutiesOf(kind, "2024-01-01", null)
        .map(({ rule }) => rule)
        .filter((rule) => rule !== "annual-report"),
    ).toEqual([]);
});

test("a yearly report is owed and not presumed", () => {
  const report = dutiesOf("licence", "2024-01-01", "2028-12-31").find(({ rule }) => rule === "annual-report");
  expect(report).toMatchObject({ presumed: false, expiresOn: null });
});
