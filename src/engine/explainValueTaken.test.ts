import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { Law } from "#law/law.ts";
import { loadLaw } from "#main/loadLaw.ts";
import { explainValueTaken } from "./explainValueTaken.ts";

const { law } = loadLaw();
const lead = law.parameters.get("licence-renewal-lead");
if (lead === undefined) throw new Error("the law has no lead for renewals");
const [first] = lead.values;
if (first === undefined) throw new Error("the lead has no value");

/** The law with 120 days from 2026-12-01. */
const changed: Law = {
  ...law,
  parameters: new Map([[lead.id, { ...lead, values: [first, { ...first, from: day("2026-12-01"), value: 120 }] }]]),
};

function taken(of: Law, from: string, reached: string) {
  const on = day(reached);
  const raw = { earliest: on, latest: on, provisional: false, unpublished: [] };
  const { cites, confidence } = first as NonNullable<typeof first>;
  return explainValueTaken(of, {
    kind: "counted-back",
    from: day(from),
    parameter: "licence-renewal-lead",
    span: { value: 90, unit: "calendar-day" },
    raw,
    cites,
    confidence,
  });
}

describe("which value of a parameter an explanation says was taken", () => {
  test("says nothing where there is one", () => {
    expect(taken(law, "2026-12-30", "2026-10-01")).toEqual({ zh: "", en: "" });
  });

  test("says that the day reckoned lies before the change, where it does", () => {
    const { zh, en } = taken(changed, "2026-12-30", "2026-09-01");
    expect(zh).toBe(
      "这是 2026-12-30 那天有效的数值，自 2026-12-01 起；此前是 90 个自然日。推算出的日子早于新数值生效的日子：规则库里没有过渡规定，请提早办，或者问清发证机关。",
    );
    expect(en).toContain("before that value takes effect");
  });

  test("says no more where it does not, and of an end before the change the value before", () => {
    expect(taken(changed, "2027-12-30", "2027-09-01").zh).toBe(
      "这是 2027-12-30 那天有效的数值，自 2026-12-01 起；此前是 90 个自然日。",
    );
    expect(taken(changed, "2026-11-30", "2026-09-01").zh).toBe("这是 2026-11-30 那天有效的数值。");
  });
});
