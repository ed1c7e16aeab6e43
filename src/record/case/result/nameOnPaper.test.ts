import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { Case } from "../case.ts";
import type { Item } from "../../item/item.ts";
import { PlayedCase, courseOf, itemFor } from "../../../../test/fixtures/playedCase.ts";
import { nameOnPaper } from "./nameOnPaper.ts";

// The company was 甲, 乙 since 2024-06-30 and is 丙 since 2025-06-30; each change was one of a licence.

type Change = { readonly item: string; readonly before: string; readonly now: string; readonly on: string };

function changed(id: string, { item, before, now, on }: Change): Case {
  const one = new PlayedCase("change-licence", { opened: "2024-01-01", today: "2026-11-20" });
  return {
    ...one.state,
    id,
    item,
    answers: { "asked.company": now },
    result: { on: day(on), fields: { company: now, end: "2027-06-30" }, paper: null },
    closed: { on: day(on), outcome: "granted", custody: null, before: { company: before } },
  };
}

const closed = [
  changed("1", { item: "item-1", before: "甲", now: "乙", on: "2024-06-30" }),
  changed("2", { item: "item-2", before: "甲", now: "乙", on: "2024-09-30" }),
  changed("3", { item: "item-1", before: "乙", now: "丙", on: "2025-06-30" }),
];

function named(change: Partial<Item>): string | null {
  const item = itemFor(courseOf("change-licence"), change);
  if (item === null) throw new Error("a change is about a licence");
  const { matter } = new PlayedCase("change-licence", { item, closed });
  return nameOnPaper({ ...matter, company: { ...matter.company, name: "丙" } }, item);
}

const begins = (start: string | null) => ({
  id: "item-9",
  terms: [{ start: start === null ? null : day(start), end: day("2029-06-30") }],
});

test.each([
  ["has the name that its own last case brought", { id: "item-1" }, "丙"],
  ["has that of its own case, though the company was renamed since", { id: "item-2" }, "乙"],
  ["was issued before the first change", begins("2022-03-01"), "甲"],
  ["was issued between a change and the one of another licence", begins("2024-08-01"), "乙"],
  ["was issued after the last change", begins("2025-08-01"), "丙"],
  ["begins in the time to come", begins("2027-01-01"), "丙"],
  ["was issued anew within its term", { ...begins("2022-03-01"), issuedOn: day("2025-01-10") }, "乙"],
  ["was renewed by the ledger since its own case", { ...begins("2025-08-01"), id: "item-2" }, "丙"],
])("a paper that %s", (_, change, name) => expect(named(change)).toBe(name));

test("of a paper without a day nobody knows it, but of a company that was never renamed", () => {
  expect(named(begins(null))).toBeNull();
  const item = itemFor(courseOf("change-licence"), begins(null));
  const { matter } = new PlayedCase("change-licence", { item });
  if (item === null) throw new Error("a change is about a licence");
  expect(nameOnPaper(matter, item)).toBe(matter.company.name);
});
