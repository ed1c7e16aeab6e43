import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { Renewal, Term } from "#calendar/term.ts";
import { loadLaw } from "#main/loadLaw.ts";
import { evaluate } from "./evaluate.ts";
import { explainCounting, explainPeriod } from "./explainPeriod.ts";
import type { ItemFacts } from "./facts.ts";
import { periodTable } from "./periodTable.ts";

const { law } = loadLaw();

function item(terms: readonly (readonly [string | null, string | null])[], renewal: Renewal | null): ItemFacts {
  const written = terms.map(([start, end]): Term => ({
    start: start === null ? null : day(start),
    end: end === null ? null : day(end),
  }));
  const names = { id: "line", kind: "line", name: "京沪专线", identifier: "XH-1", counterparty: null };
  return { ...names, services: [], terms: written, renewal, notContinuing: false, owners: [], annualReportsFiled: [] };
}

function rows(one: ItemFacts, asOf: string): readonly string[] {
  return periodTable(law, one, day(asOf)).periods.map(({ number, start, end, state, notice, rule }) =>
    [number, start ?? "?", end ?? "–", state, notice?.earliest ?? "–", rule.kind].join(" "),
  );
}

const yearly: Renewal = { auto: true, months: 12, notice: { value: 30, unit: "calendar-day" } };

describe("the table of all terms", () => {
  test("written terms, those presumed since, today's, and the next one", () => {
    expect(
      rows(
        item(
          [
            ["2021-01-01", "2023-12-31"],
            ["2024-01-01", "2024-12-31"],
          ],
          yearly,
        ),
        "2026-11-21",
      ),
    ).toEqual([
      "1 2021-01-01 2023-12-31 past 2023-12-01 written",
      "2 2024-01-01 2024-12-31 past 2024-12-01 written",
      "3 2025-01-01 2025-12-31 past 2025-12-01 renewal",
      "4 2026-01-01 2026-12-31 presumed 2026-12-01 renewal",
      "5 2027-01-01 2027-12-31 next 2027-12-01 renewal",
    ]);
  });

  test("the written term is the current one on its last day, and the next is the first renewal", () => {
    expect(rows(item([["2026-01-01", "2026-12-31"]], yearly), "2026-12-31")).toEqual([
      "1 2026-01-01 2026-12-31 current 2026-12-01 written",
      "2 2027-01-01 2027-12-31 next 2027-12-01 renewal",
    ]);
  });

  test("what does not renew by itself has its written terms alone, and a notice day where one is agreed", () => {
    const notice = { auto: false, months: null, notice: { value: 3, unit: "month" } } as const;
    expect(
      rows(
        item(
          [
            ["2026-01-01", "2026-12-31"],
            ["2027-01-01", null],
          ],
          notice,
        ),
        "2026-11-21",
      ),
    ).toEqual(["1 2026-01-01 2026-12-31 current 2026-09-30 written", "2 2027-01-01 – next – written"]);
    expect(rows({ ...item([["2024-01-01", "2024-12-31"]], yearly), notContinuing: true }, "2026-11-21")).toEqual([
      "1 2024-01-01 2024-12-31 past 2024-12-01 written",
    ]);
  });

  test("a clause without a length presumes a term whose end nobody knows", () => {
    const clause = { auto: true, months: null, notice: null };
    expect(rows(item([["2024-01-01", "2024-12-31"]], clause), "2026-11-21")).toEqual([
      "1 2024-01-01 2024-12-31 past – written",
      "2 2025-01-01 – presumed – length-unknown",
    ]);
    expect(rows(item([["2026-01-01", "2026-12-31"]], clause), "2026-11-21")).toHaveLength(1);
  });

  test("a table of many short terms leaves out the oldest presumed ones and says how many", () => {
    const { periods, leftOut } = periodTable(
      law,
      item([["1899-12-01", "1899-12-31"]], { ...yearly, months: 1 }),
      day("2026-11-21"),
    );
    expect(periods).toHaveLength(601);
    expect(leftOut).toBe(1524 - 600);
    expect(periods.at(1)?.number).toBe(leftOut + 2);
    expect(periods.at(-2)).toMatchObject({ state: "presumed", start: "2026-11-01", end: "2026-11-30" });
  });

  test("each row says which rule gave it, and from where a renewal was counted", () => {
    const from = (start: string | null, end: string): string => {
      const table = periodTable(law, item([[start, end]], yearly), day("2026-11-21"));
      const last = table.periods.at(-1);
      return (last === undefined ? "" : explainPeriod(last).zh) + (explainCounting(table)?.zh ?? "");
    };
    expect(from("2026-03-01", "2027-02-28")).toBe(
      "按自动续期条款推定，第 1 次续期，每次 12 个月。推定的各期每次都从原起始日 2026-03-01 起算，首期 12 个月加各次续期，止于对应日的前一天，当月没有对应日的取月末。",
    );
    expect(from("2024-03-01", "2025-02-28")).toContain("每次都从原起始日 2024-03-01 起算，首期 12 个月");
    expect(from("2024-03-05", "2025-02-28")).toContain("每次都从书面到期日 2025-02-28 起算");
    expect(from(null, "2025-02-28")).toContain("或起始日未载");
  });

  test("a length of ten thousand years is a term whose end nobody can tell, and no exception", () => {
    const absurd = item([["2024-01-01", "2024-12-31"]], {
      auto: true,
      months: 119_988,
      notice: { value: 9999, unit: "month" },
    });
    expect(rows(absurd, "2026-11-21")).toEqual([
      "1 2024-01-01 2024-12-31 past – written",
      "2 2025-01-01 – presumed – length-unknown",
    ]);
  });

  test("the notice day of today's term is the last day to act of its duty, for every kind of notice", () => {
    for (const unit of ["calendar-day", "working-day", "month"] as const) {
      for (const value of [1, 5, 30]) {
        const line = item([["2024-03-01", "2025-02-28"]], { ...yearly, notice: { value, unit } });
        const { periods } = periodTable(law, line, day("2026-11-21"));
        const company = { id: "c", name: "示例", demo: false, recordedSince: day("2026-01-01"), items: [line] };
        const [duty] = evaluate(law, company, day("2026-11-21")).obligations;
        expect(periods.find(({ state }) => state === "presumed")?.notice?.earliest).toBe(duty?.lastDayToAct);
      }
    }
  });
});
