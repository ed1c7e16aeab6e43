// What other ledgers got wrong about terms, each under the number of the report. The dates are ours, the mistake is theirs.
import { describe, expect, test } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import type { Renewal } from "#calendar/term.ts";
import { evaluate } from "#engine/evaluate.ts";
import type { ItemFacts } from "#engine/facts.ts";
import { periodTable } from "#engine/periodTable.ts";
import { loadLaw } from "#main/loadLaw.ts";

const { law } = loadLaw();

function item(start: string, end: string | null, change: Partial<ItemFacts> = {}): ItemFacts {
  return {
    id: "contract",
    kind: "line",
    name: "专线",
    identifier: "XH-1",
    counterparty: null,
    services: [],
    terms: [{ start: day(start), end: end === null ? null : day(end) }],
    renewal: null,
    notContinuing: false,
    owners: [],
    annualReportsFiled: [],
    ...change,
  };
}

function evaluated(one: ItemFacts, asOf: string) {
  const company = { id: "c", name: "示例", demo: false, recordedSince: day("2019-01-01"), items: [one] };
  return evaluate(law, company, day(asOf));
}

function onlyDuty(one: ItemFacts, asOf: string) {
  const { obligations } = evaluated(one, asOf);
  const [duty] = obligations;
  if (duty === undefined || obligations.length !== 1) throw new Error(`${obligations.length} duties`);
  return duty;
}

const thirtyDays = { value: 30, unit: "calendar-day" } as const;
const yearly: Renewal = { auto: true, months: 12, notice: thirtyDays };

describe("tacit renewal", () => {
  test("glpi#23084: after each renewal the notice day is that of the current period, not of the first", () => {
    const contract = item("2021-03-01", "2022-02-28", { renewal: yearly });
    const noticeDays = ["2022-02-28", "2022-03-01", "2023-03-01", "2026-11-21", "2027-03-01"].map(
      (asOf) => onlyDuty(contract, asOf).lastDayToAct,
    );
    // The period of 1 March 2027 ends on 29 February 2028: thirty days before is 30 January.
    expect(noticeDays).toEqual(["2022-01-29", "2023-01-29", "2024-01-30", "2027-01-29", "2028-01-30"]);
  });

  test("glpi#14703: sixty months and then twelve is seventy-two, not one hundred and twenty", () => {
    const contract = item("2019-07-01", "2024-06-30", { renewal: yearly });
    const ends = periodTable(law, contract, day("2026-11-21")).periods.map(({ end }) => end);
    expect(ends).toEqual(["2024-06-30", "2025-06-30", "2026-06-30", "2027-06-30", "2028-06-30"]);
  });

  test("glpi#15893: thirty-six months and then yearly; the whole table, in which the first end is that of 36 months", () => {
    const contract = item("2020-10-01", "2023-09-30", { renewal: yearly });
    const rows = periodTable(law, contract, day("2025-11-21")).periods.map(
      ({ number, start, end, state, notice }) => `${number}: ${start} ${end} ${state}, ${notice?.earliest}`,
    );
    expect(rows).toEqual([
      "1: 2020-10-01 2023-09-30 past, 2023-08-31",
      "2: 2023-10-01 2024-09-30 past, 2024-08-31",
      "3: 2024-10-01 2025-09-30 past, 2025-08-31",
      "4: 2025-10-01 2026-09-30 presumed, 2026-08-31",
      "5: 2026-10-01 2027-09-30 next, 2027-08-31",
    ]);
  });

  test("glpi#6004, glpi#2596: the warning comes before the end of the current period, not after a start or without the first", () => {
    const contract = item("2023-10-01", "2026-09-30", { renewal: yearly });
    expect(onlyDuty(contract, "2024-01-01")).toMatchObject({ lastDayToAct: "2026-08-31", warnFrom: "2026-07-02" });
    expect(onlyDuty(contract, "2026-10-01")).toMatchObject({ lastDayToAct: "2027-08-31", warnFrom: "2027-07-02" });
  });

  test("glpi#9090: a contract that has renewed by itself is never red, on any day of four years", () => {
    const contract = item("2023-01-01", "2023-12-31", { renewal: yearly });
    const lights = new Set<string>();
    for (let asOf = day("2023-06-01"); asOf <= "2027-06-01"; asOf = addDays(asOf, 1))
      lights.add(onlyDuty(contract, asOf).light);
    expect([...lights]).toEqual(["blue"]);
  });

  test("glpi#4571: the key of a duty has the period in it, so that a new period is a new duty with new warnings", () => {
    const contract = item("2024-01-01", "2024-12-31", { renewal: yearly });
    const ids = ["2024-06-01", "2025-06-01", "2026-06-01"].map((asOf) => onlyDuty(contract, asOf).id);
    expect(ids).toEqual([
      "decide-automatic-renewal.contract.20241231",
      "decide-automatic-renewal.contract.20251231",
      "decide-automatic-renewal.contract.20261231",
    ]);
    const renewed = {
      ...contract,
      renewal: null,
      terms: [...contract.terms, { start: day("2025-01-01"), end: day("2027-12-31") }],
    };
    expect(onlyDuty(renewed, "2026-06-01").id).toBe("renew-contract.contract.20271231");
  });
});

test("moneymanagerex#631: a monthly term that ends on the 31st is cut in short months and never drifts to the 28th", () => {
  const monthly: Renewal = { auto: true, months: 1, notice: null };
  for (const start of ["2025-12-31", "2026-01-01"]) {
    const contract = item(start, "2026-01-31", { renewal: monthly });
    const { periods } = periodTable(law, contract, day("2027-01-15"));
    const ends = periods.slice(0, 13).map(({ end }) => end?.slice(5));
    const expected = "01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31 01-31";
    expect(ends.join(" ")).toBe(expected);
  }
});

describe("OCA/contract#1528: a minimum term is no end", () => {
  const open = item("2026-01-01", null, {
    minimumMonths: 12,
    renewal: { auto: false, months: null, notice: thirtyDays },
  });

  test("there is no duty, no red light and no question on any day, before the minimum term is over or after", () => {
    for (let asOf = day("2025-12-01"); asOf <= "2028-02-01"; asOf = addDays(asOf, 7)) {
      const { obligations, questions, findings } = evaluated(open, asOf);
      expect([obligations, questions, findings]).toEqual([[], [], []]);
    }
  });

  test("its table has one term, which runs on", () => {
    const { periods } = periodTable(law, open, day("2030-01-01"));
    expect(periods).toMatchObject([{ number: 1, start: "2026-01-01", end: null, notice: null, state: "current" }]);
  });
});

test("ciso-assistant#3134: the duty of every year is there across New Year, for ten years, without being made beforehand", () => {
  const licence = item("2021-06-01", "2040-05-31", { kind: "licence" });
  for (let year = 2024; year < 2034; year += 1) {
    const keys = [`${year}-12-31`, `${year + 1}-01-01`].map((asOf) => {
      const filed = Array.from({ length: 20 }, (_, back) => year - 1 - back);
      const { obligations } = evaluated({ ...licence, annualReportsFiled: filed }, asOf);
      return obligations
        .filter(({ rule }) => rule === "annual-report")
        .map(({ id, lastDayToAct }) => `${id} ${lastDayToAct}`);
    });
    const expected = [`annual-report.contract.${year} ${year + 1}-03-31`];
    expect(keys).toEqual([expected, expected]);
  }
});
