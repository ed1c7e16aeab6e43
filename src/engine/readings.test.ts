import { describe, expect, it } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import type { Renewal } from "#calendar/term.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { evaluate } from "./evaluate.ts";
import { explain } from "./explain.ts";
import type { Obligation } from "./outcome.ts";

const { law } = productOn(memoryStore(), "2026-11-21");

function dutyOf(kind: string, end: string, rule: string, asOf: string, renewal: Renewal | null = null): Obligation {
  const item = {
    id: kind,
    kind,
    name: kind,
    identifier: null,
    counterparty: null,
    services: [],
    terms: [{ start: null, end: day(end) }],
    renewal,
    notContinuing: false,
    owners: [],
    annualReportsFiled: [],
  };
  const company = { id: "c", name: "示例", demo: false, recordedSince: day(asOf), items: [item] };
  const duty = evaluate(law, company, day(asOf)).obligations.find((one) => one.rule === rule);
  if (duty === undefined) throw new Error(`no ${rule}`);
  return duty;
}

describe("the readings of a deadline whose unit is open", () => {
  it("are all carried, the earliest first, and the one that the facts support leads", () => {
    const { readings, lastDayToAct, safeDay } = dutyOf("licence", "2026-11-30", "renew-licence", "2026-07-01");
    expect(readings.map(({ reckoning, leads }) => [reckoning.span.unit, reckoning.formal.latest, leads])).toEqual([
      ["working-day", "2026-07-21", false],
      ["calendar-day", "2026-09-01", true],
    ]);
    expect([lastDayToAct, safeDay.latest]).toEqual(["2026-09-01", "2026-09-01"]);
  });

  it("are told in the explanation, the earlier one as the one to be safe by", () => {
    const duty = dutyOf("licence", "2026-11-30", "renew-licence", "2026-07-01");
    const texts = explain(law, duty).map(({ text }) => text);
    expect(texts.map(({ zh }) => zh)).toContain("按工作日理解则为 2026-07-21，更早 42 天；想万无一失就按它办。");
    expect(texts.map(({ en }) => en)).toContain(
      "Read as 90 working days it is 2026-07-21, 42 day(s) earlier; to be safe on every reading, keep to that.",
    );
  });

  it("are never earlier than the first warning, so nobody learns of one too late", () => {
    const rules = [
      ["licence", "renew-licence"],
      ["number-certificate", "renew-number-certificate"],
    ];
    const late: string[] = [];
    // To the end of the year whose notice is the next to come. Bands that lie farther off narrow before they matter.
    for (let end = day("2018-06-30"); end <= "2027-12-31"; end = addDays(end, 1)) {
      for (const [kind = "", rule = ""] of rules) {
        const { readings, warnFrom } = dutyOf(kind, end, rule, "2018-01-01");
        const earliest = readings[0]?.reckoning.formal.earliest ?? "";
        if (earliest < warnFrom) late.push(`${rule} ${end}: ${earliest} before ${warnFrom}`);
      }
    }
    expect(late).toEqual([]);
  });
});

describe("the reading of every other deadline", () => {
  it("is one, and is the duty's own day", () => {
    const notice: Renewal = { auto: true, months: 12, notice: { value: 5, unit: "working-day" } };
    const duty = dutyOf("line", "2026-10-10", "decide-automatic-renewal", "2026-09-01", notice);
    expect(duty.readings).toHaveLength(1);
    expect(duty.readings[0]).toMatchObject({ leads: true, argument: null });
    expect([duty.lastDayToAct, duty.safeDay.latest]).toEqual(["2026-09-28", "2026-09-28"]);
  });

  it("falls back to the end where the notice is more than can be counted", () => {
    const notice: Renewal = { auto: true, months: 12, notice: { value: 9999, unit: "month" } };
    const duty = dutyOf("line", "2026-10-10", "decide-automatic-renewal", "2026-09-01", notice);
    expect(duty.lastDayToAct).toBe("2026-10-10");
    expect(explain(law, duty).map(({ text }) => text.zh)).toContain(
      "从到期日 2026-10-10 向前数 9999 个月，超出了能算的范围，请核对；这里按到期日当天提醒。",
    );
  });

  it("holds at both ends of the calendar, where papers without an end lie", () => {
    for (const end of ["9999-12-31", "0001-01-02"]) {
      const duty = dutyOf("tls", end, "replace-certificate", "2026-11-21");
      expect([duty.lastDayToAct, duty.readings.length]).toEqual([end, 1]);
    }
  });
});
