// 「怎么算的」 word for word. A change of law, calendar or wording shows here as a difference to be read.
import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { reckon } from "#calendar/reckon.ts";
import { parseSpan } from "#calendar/span.ts";
import { evaluate } from "#engine/evaluate.ts";
import { explain } from "#engine/explain.ts";
import { explainReckoning } from "#engine/explainReckoning.ts";
import type { ItemFacts } from "#engine/facts.ts";
import { countingOf, ruleOfCounting } from "#law/countingOf.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "./fixtures/productOn.ts";
import { writtenLines } from "./fixtures/writtenLines.ts";

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

/** A line that takes over, by the name 替代专线. */
function replacing(start: string | null): ItemFacts {
  const next = item("line", "2026-10-01", "2029-12-31", { id: "next", name: "替代专线" });
  return { ...next, terms: [{ start: start === null ? null : day(start), end: day("2029-12-31") }] };
}

const replaced = { replacedBy: "next" } as const;

const cases: readonly (readonly [string, ItemFacts, ItemFacts?])[] = [
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
  [
    "line whose first year began in March after a leap day",
    item("line", "2024-03-01", "2025-02-28", { renewal: yearly }),
  ],
  ["line whose first term was not whole months", item("line", "2024-03-05", "2025-02-28", { renewal: yearly })],
  [
    "line that another has taken over from",
    item("line", "2024-01-01", "2026-11-30", replaced),
    replacing("2026-11-01"),
  ],
  [
    "line that another will take over from",
    item("line", "2024-01-01", "2026-11-30", replaced),
    replacing("2026-12-01"),
  ],
  [
    "line that another takes over from after a gap",
    item("line", "2024-01-01", "2026-11-30", replaced),
    replacing("2026-12-15"),
  ],
  [
    "line that another took over from after a gap",
    item("line", "2024-01-01", "2026-09-30", replaced),
    replacing("2026-10-08"),
  ],
  [
    "line that another takes over from on a day that is not written",
    item("line", "2024-01-01", "2026-11-30", replaced),
    replacing(null),
  ],
  [
    "line that renews by itself although another takes over",
    item("line", "2024-01-01", "2026-12-31", { ...replaced, renewal: yearly }),
    replacing("2026-11-01"),
  ],
];

const more: typeof cases = [
  ["licence whose readings are both certain", item("licence", "2021-11-30", "2026-11-30")],
  [
    "line whose notice counts working days over a holiday",
    item("line", "2024-10-11", "2026-10-10", {
      renewal: { auto: false, months: null, notice: { value: 5, unit: "working-day" } },
    }),
  ],
  [
    "line whose notice of a month meets a short month",
    item("line", "2025-04-01", "2027-03-31", {
      renewal: { auto: false, months: null, notice: { value: 1, unit: "month" } },
    }),
  ],
  ["number certificate", item("number-certificate", "2022-04-01", "2027-03-31")],
];

test.each([...cases, ...more].map(([name, one, other = null]) => ({ name, one, other })))(
  "$name",
  async ({ name, one, other }) => {
    const asOf = day("2026-11-21");
    const company = {
      id: "c",
      name: "示例",
      demo: false,
      recordedSince: asOf,
      items: other === null ? [one] : [one, other],
    };
    const obligations = evaluate(law, company, asOf).obligations.filter((duty) => duty.item === one.id);
    const text = obligations.map((obligation) => {
      const { lastDayToAct, light, daysLeft } = obligation;
      return [
        `${obligation.rule}: ${lastDayToAct}, ${daysLeft} days, ${light}`,
        ...writtenLines(explain(law, obligation)),
      ];
    });
    expect(text.length).toBeGreaterThan(0);
    await expect(`${text.map((lines) => lines.join("\n")).join("\n\n")}\n`).toMatchFileSnapshot(goldenOf(name));
  },
);

// Any date, with nothing in the ledger behind it: one line a case, the counting first.
const reckonings = [
  ["days that end in a holiday move after it", "civil-period", "2026-09-21", "+10d"],
  ["days that end on a Saturday", "holder-after-event", "2026-10-22", "+30d"],
  ["days that end on a worked Sunday stay", "civil-period", "2026-09-10", "+10d"],
  ["working days over the Spring Festival", "authority-working-days", "2026-02-09", "+20wd"],
  ["working days into a year without a notice", "authority-working-days", "2026-12-10", "+20wd"],
  ["days that end in a year without a notice", "holder-after-event", "2026-12-01", "+30d"],
  ["a month from the 31st", "civil-period", "2026-01-31", "+1m"],
  ["two months from the 31st that end on a Sunday", "civil-period", "2026-03-31", "+2m"],
  ["years", "civil-period", "2024-02-29", "+5y"],
  ["days back into a holiday", "licence-before-end", "2026-12-30", "-90d"],
  ["nothing to count, on a Sunday", "yearly-closing", "2024-03-31", "+0d"],
] as const;

test("any reckoned date", async () => {
  const text = reckonings.map(([name, counting, from, span]) => {
    const reading = parseSpan(span);
    if (!reading.ok) throw new Error(span);
    const rules = countingOf(law, counting);
    const reckoned = reckon(law.calendar, day(from), reading.value.span, ruleOfCounting(rules));
    if (!reckoned.ok) throw new Error(JSON.stringify(reckoned.refusal));
    return [name, ...writtenLines(explainReckoning(law.calendar, reckoned.value, rules))].join("\n");
  });
  await expect(`${text.join("\n\n")}\n`).toMatchFileSnapshot(goldenOf("any reckoned date"));
});

function goldenOf(name: string): string {
  return `golden/explanations/${name.replaceAll(" ", "-")}.txt`;
}
