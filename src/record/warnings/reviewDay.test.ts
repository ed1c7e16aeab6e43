import { expect, test } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { evaluate } from "#engine/evaluate.ts";
import { loadLaw } from "#main/loadLaw.ts";
import { itemOf } from "#store/storeFixture.ts";
import { newCompanySettings } from "../company/companySettings.ts";
import { factsOf } from "../facts.ts";
import type { Item } from "../item/item.ts";
import { newOrganisation } from "../organisation/organisation.ts";
import { reviewDay } from "./reviewDay.ts";
import { wantedLadders } from "./wantedLadder.ts";

const { law } = loadLaw();
const recordedSince = day("2020-01-01");
const [start, end] = [day("2024-01-01"), day("2028-12-31")];

const items: readonly Item[] = [
  { id: "filed", ...itemOf({ kind: "licence", terms: [{ start, end }] }), annualReportsFiled: [2025, 2026] },
  { id: "open", ...itemOf({ kind: "licence", terms: [{ start, end }] }) },
  {
    id: "renewing",
    ...itemOf({
      renewal: { auto: true, months: 6, notice: { value: 30, unit: "calendar-day" } },
      terms: [{ start, end: day("2026-12-15") }],
    }),
  },
  { id: "ending", ...itemOf({ notContinuing: true, terms: [{ start, end: day("2027-02-10") }] }) },
  { id: "replaced", ...itemOf({ terms: [{ start, end: day("2027-05-31") }] }), replacedBy: "replacing" },
  { id: "replacing", ...itemOf({ terms: [{ start: day("2027-06-01"), end: day("2029-05-31") }] }) },
];

const mapOf = (some: readonly Item[]) => new Map(some.map((item) => [item.id, item]));
const reviewOf = (some: readonly Item[], on: Day, organisation = newOrganisation) =>
  reviewDay(law, mapOf(some), organisation, on);

function wantedOn(some: readonly Item[], on: Day): string {
  const company = { id: "c", name: "c", creditCode: null, demo: false, recordedSince, settings: newCompanySettings };
  const { obligations } = evaluate(law, factsOf(company, some), on);
  const wanted = wantedLadders(law, obligations, mapOf(some), newCompanySettings);
  return JSON.stringify(wanted.map(({ item, duty, lastDay }) => [item, duty, lastDay]));
}

test("the day behind the window of the annual report is looked at though this year's is filed", () => {
  const filed = items.filter(({ id }) => id === "filed");
  expect(reviewOf(filed, day("2027-02-01"))).toBe("2027-04-01");
  expect(wantedOn(filed, day("2027-04-01"))).toContain("annual-report.2027");
});

test("until the day of review nothing appears, moves or goes, whatever stands there", () => {
  for (const some of [items, ...items.map((item) => [item])].filter(
    (one) => one[0]?.id !== "replaced" || one.length > 1,
  )) {
    for (let today = day("2026-11-01"); today < "2028-03-01";) {
      const review = reviewOf(some, today);
      for (let on = today; on < review; on = addDays(on, 1))
        expect([on, wantedOn(some, on)]).toEqual([on, wantedOn(some, today)]);
      today = review;
    }
  }
});

test("somebody who comes back is a day to look at", () => {
  const absences = [{ from: day("2026-11-02"), to: day("2026-11-20"), deputy: null }];
  const person = { id: "li", name: "小李", spellings: [], email: null, mobile: null, language: "zh" } as const;
  const people = new Map([["li", { ...person, channels: [], absences, left: null }]]);
  expect(reviewOf([], day("2026-11-10"), { ...newOrganisation, people })).toBe("2026-11-21");
});
