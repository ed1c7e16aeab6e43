import { expect, test } from "vitest";
import { itemFor, lostLicence, courseOf, PlayedCase } from "../../../test/fixtures/playedCase.ts";
import { caseRowOf } from "./caseRowOf.ts";
import { itemDaysOf } from "./itemDaysOf.ts";
import { todoOf } from "./todoOf.ts";
import { day } from "#calendar/day.ts";
import type { StoredCompany } from "../deps.ts";

// Of 2027 no holiday notice is published: whatever is printed of a day that it may still move carries the mark.

const company = { id: "company-1", name: "示例", demo: false, settings: { archived: false } } as StoredCompany;
const row = (one: PlayedCase) => caseRowOf(one.stand(), company);

test("a day of ours that a missing notice may move is told so in a list", () => {
  const one = new PlayedCase("website-filing-change", { today: "2026-11-20" });
  one.say({ do: "answer", answers: { what: "subject", "planned-on": "2027-03-01" } });
  expect(row(one)).toMatchObject({ actByProvisional: true, expected: null, expectedProvisional: false });
  one.say({ do: "answer", answers: { "planned-on": "2026-12-15" } });
  expect(row(one)).toMatchObject({ actByProvisional: false });
});

test("so is the other side's last day", () => {
  const accepted = { do: "accept", number: null, deemed: false } as const;
  const early = lostLicence("submitted")
    .on("2026-09-11")
    .say({ ...accepted, on: "2026-09-11" });
  expect(row(early)).toMatchObject({ expectedProvisional: false });
  const late = lostLicence("submitted")
    .on("2026-12-18")
    .say({ ...accepted, on: "2026-12-18" });
  expect(row(late)).toMatchObject({ expectedProvisional: true });
});

test("what is to be done today marks the day, and the safe day, apart", () => {
  const soon = (on: string) => {
    const one = new PlayedCase("change-licence", { today: "2027-01-04", opened: "2026-12-01" });
    one.say({ do: "answer", answers: { what: "name", "registered-on": on } });
    return todoOf(one.stand())[0]?.zh ?? "";
  };
  expect(soon("2026-12-10")).toMatch(/2027-01-\d\d（暂定）/u);
});

test("of the ledger's own day the mark stands as of any other", () => {
  const item = itemFor(courseOf("annual-report"), { terms: [{ start: day("2022-03-01"), end: day("2030-06-30") }] });
  const one = new PlayedCase("annual-report", { item, today: "2027-02-01", opened: "2027-01-10" });
  one.say({ do: "answer", answers: { year: "2026" } });
  for (const shown of itemDaysOf(one.stand())) expect(shown).toMatchObject({ provisional: false });
  expect(row(one)).toMatchObject({ actBy: "2027-03-31", actByProvisional: false });
});
