// 「怎么算的」 word for word. A change of law, calendar or wording shows here as a difference to be read.
import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { evaluate } from "#engine/evaluate.ts";
import { explain } from "#engine/explain.ts";
import type { ItemFacts } from "#engine/facts.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "./fixtures/productOn.ts";

const { law } = productOn(memoryStore(), "2026-11-21");

function item(kind: string, start: string, end: string, change: Partial<ItemFacts> = {}): ItemFacts {
  return {
    id: kind,
    kind,
    name: kind,
    identifier: null,
    counterparty: null,
    services: [],
    terms: [{ start: day(start), end: day(end) }],
    renewal: null,
    notContinuing: false,
    owners: [],
    annualReportsFiled: [],
    ...change,
  };
}

const yearly = { auto: true, months: 12, notice: { value: 30, unit: "calendar-day" } } as const;

const cases: readonly (readonly [string, ItemFacts])[] = [
  ["licence whose application day is a Saturday", item("licence", "2022-02-19", "2027-02-19")],
  ["licence whose application day lies in the National Day holiday", item("licence", "2021-12-30", "2026-12-30")],
  ["licence that will not be continued", item("licence", "2019-08-06", "2024-08-06", { notContinuing: true })],
  ["line that renews by itself with notice", item("line", "2024-01-01", "2026-12-31", { renewal: yearly })],
  ["line whose written end has passed", item("line", "2025-04-01", "2026-03-31", { renewal: yearly })],
  ["line without a clause", item("line", "2024-12-26", "2026-12-25")],
  [
    "domain that is paid for by itself",
    item("domain", "2022-01-20", "2027-01-20", { renewal: { auto: true, months: null, notice: null } }),
  ],
  ["certificate", item("tls", "2026-05-11", "2026-11-26")],
];

test.each(cases)("%s", async (name, one) => {
  const asOf = day("2026-11-21");
  const company = { id: "c", name: "示例", demo: false, recordedSince: asOf, items: [one] };
  const { obligations } = evaluate(law, company, asOf);
  const text = obligations.map((obligation) => {
    const { lastDayToAct, light, daysLeft } = obligation;
    const lines = explain(law, obligation).flatMap(({ depth, text: { zh, en }, cites, confidence }) => {
      const indent = "  ".repeat(depth);
      const sources = cites.map(({ source, article }) => `${source} ${article ?? ""}`.trim()).join("; ");
      return [`${indent}${zh}`, `${indent}${en}`, ...(sources === "" ? [] : [`${indent}[${confidence}] ${sources}`])];
    });
    return [`${obligation.rule}: ${lastDayToAct}, ${daysLeft} days, ${light}`, ...lines].join("\n");
  });
  expect(text.length).toBeGreaterThan(0);
  await expect(`${text.join("\n\n")}\n`).toMatchFileSnapshot(`golden/explanations/${name.replaceAll(" ", "-")}.txt`);
});
