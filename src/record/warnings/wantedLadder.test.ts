import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { evaluate } from "#engine/evaluate.ts";
import { loadLaw } from "#main/loadLaw.ts";
import { newCompanySettings } from "../company/companySettings.ts";
import type { Item } from "../item/item.ts";
import { whyEnded } from "./wantedLadder.ts";

const { law } = loadLaw();
const today = day("2026-11-21");
const outcome = evaluate(law, { id: "c", name: "c", demo: false, recordedSince: today, items: [] }, today);

function itemWith(...terms: readonly [string, string][]): Item {
  return {
    id: "i",
    kind: "line",
    naturalKey: "line 1",
    name: "京沪专线",
    identifier: "1",
    province: null,
    counterparty: null,
    services: [],
    renewal: null,
    notContinuing: false,
    owners: [],
    remark: null,
    extra: {},
    origin: null,
    terms: terms.map(([start, end]) => ({ start: day(start), end: day(end) })),
  };
}

const why = (item: Item | undefined, duty: string, settings = newCompanySettings) =>
  whyEnded(law, outcome.obligations, item, settings, { rule: duty.slice(0, duty.indexOf(".")), duty });

test("a duty about a term that another follows was renewed; about a day that no term has, it was corrected", () => {
  const renewed = itemWith(["2024-01-01", "2026-12-31"], ["2027-01-01", "2029-12-31"]);
  expect(why(renewed, "renew-contract.20261231")).toBe("renewed");
  // Yearly assessments are told apart by the day from which they count.
  expect(why(renewed, "assess-network-unit.20240101")).toBe("renewed");
  expect(why(itemWith(["2024-01-01", "2027-06-30"]), "renew-contract.20261231")).toBe("corrected");
});

test("what renews by itself was renewed where a term of it ended that day, and corrected where none did", () => {
  const runsOn = { ...itemWith(["2024-01-01", "2024-12-31"]), renewal: { auto: true, months: 12, notice: null } };
  expect(why(runsOn, "check-automatic-renewal.20241231")).toBe("renewed");
  expect(why(runsOn, "check-automatic-renewal.20251231")).toBe("renewed");
  expect(why(runsOn, "check-automatic-renewal.20261208")).toBe("corrected");
  expect(why(runsOn, "check-automatic-renewal.20241208")).toBe("corrected");
  const unknown = { ...runsOn, renewal: { auto: true, months: null, notice: null } };
  expect(why(unknown, "check-automatic-renewal.20241231")).toBe("renewed");
  expect(why(unknown, "check-automatic-renewal.20251231")).toBe("corrected");
});

test("a company that is archived, an item that is gone and a report that was filed say so", () => {
  const item = { ...itemWith(["2024-01-01", "2026-12-31"]), annualReportsFiled: [2025] };
  expect(why(item, "renew-contract.20261231", { ...newCompanySettings, archived: true })).toBe("archived");
  expect(why(undefined, "renew-contract.20261231")).toBe("corrected");
  expect(why(item, "annual-report.2025")).toBe("done");
  expect(why(item, "no-such-rule.1")).toBe("law-changed");
});
