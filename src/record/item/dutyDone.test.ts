import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { decideEntry } from "./decideEntry.ts";
import type { DutyDone } from "./dutyDone.ts";
import { evolveItem } from "./evolveItem.ts";
import type { Item } from "./item.ts";
import { fitsTable } from "./itemTable.ts";

const on = day("2026-11-21");

const licence: Item = {
  id: "a",
  kind: "licence",
  naturalKey: "licence b2",
  name: "许可证",
  identifier: "B2-20220001",
  province: null,
  counterparty: null,
  services: [],
  renewal: null,
  notContinuing: true,
  owners: [],
  remark: null,
  extra: {},
  origin: { importId: "i", file: "a.xlsx", sheet: "许可证", row: 2 },
  terms: [{ start: day("2022-02-19"), end: day("2027-02-19") }],
};

function said(done: boolean, about = "20270219"): DutyDone {
  return { kind: "duty-done", subject: "a", on, data: { duty: "report-not-continuing", about, done } };
}

test("what was done is kept once, for its own end, and taking it back leaves the others", () => {
  const twice = [said(true), said(true), said(true, "20220218")].reduce<Item>(evolveItem, licence);
  expect(twice.dutiesDone).toEqual([
    { duty: "report-not-continuing", about: "20270219" },
    { duty: "report-not-continuing", about: "20220218" },
  ]);
  expect(evolveItem(twice, said(false)).dutiesDone).toEqual([{ duty: "report-not-continuing", about: "20220218" }]);
});

test("a correction of the paper keeps what was done, and such an item stands alone in the record", () => {
  const done = evolveItem(licence, said(true));
  expect(fitsTable(done)).toBe(false);
  const [term] = licence.terms;
  if (term === undefined) throw new Error("no term");
  const { id: _id, terms: _terms, ...details } = licence;
  const decided = decideEntry(done, { ...details, term, owners: ["小李"] }, "unused", on);
  expect(decided.event).toMatchObject({ kind: "item-corrected", data: { after: { dutiesDone: done.dutiesDone } } });
});
