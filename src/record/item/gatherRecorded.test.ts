import * as fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { gatherRecorded, mostItemsPerEntry } from "./gatherRecorded.ts";
import type { Item, ItemEvent, ItemRecorded } from "./item.ts";
import { itemEventsOf } from "./itemEventsOf.ts";

const on = day("2026-11-21");

function item(change: Partial<Item> = {}): Omit<Item, "id"> {
  const { id: _id, ...rest } = { id: "", ...change };
  return {
    kind: "line",
    naturalKey: "line xh-1",
    name: "京沪专线",
    identifier: "XH-1",
    province: null,
    counterparty: "星河示例通信有限公司",
    services: ["isp"],
    renewal: { auto: true, months: 12, notice: { value: 30, unit: "calendar-day" } },
    notContinuing: false,
    owners: ["小李"],
    remark: null,
    extra: { 带宽: "100M" },
    origin: { importId: "i1", file: "a.xlsx", sheet: "专线", row: 3 },
    terms: [{ start: null, end: day("2026-12-31") }],
    ...rest,
  };
}

function recorded(subject: string, change: Partial<Item> = {}): ItemRecorded {
  return { kind: "item-recorded", subject, on, data: { item: item(change) } };
}

test("items recorded one after the other share an entry, a thousand at most", () => {
  const events = Array.from({ length: mostItemsPerEntry + 1 }, (_, index) => recorded(`item-${index}`));
  const gathered = gatherRecorded("i1", events);
  expect(gathered.map(({ kind, subject }) => [kind, subject])).toEqual([
    ["items-recorded", "i1"],
    ["items-recorded", "i1"],
  ]);
  expect(gathered.flatMap(itemEventsOf)).toEqual(events);
});

test("days of issue come back from a table, beside items that have none", () => {
  const none = { minimumMonths: null, leavingNotice: null };
  const events = [recorded("a", none), recorded("b", { ...none, issuedOn: day("2026-01-02") })];
  expect(gatherRecorded("i1", events).flatMap(itemEventsOf)).toEqual(events);
});

test("numbers of a kind come back from a table, beside items that have none and after further columns", () => {
  const events = [
    recorded("a", { minimumMonths: null, leavingNotice: null }),
    recorded("b", { minimumMonths: 6, leavingNotice: null, details: { persons: 3, months: 2 } }),
  ];
  const gathered = gatherRecorded("i1", events);
  expect(gathered).toHaveLength(1);
  expect(gathered.flatMap(itemEventsOf)).toEqual(events);
  const without = [recorded("a"), recorded("b")];
  expect(gatherRecorded("i1", without).flatMap(itemEventsOf)).toEqual(without);
});

test("a correction between them keeps its place", () => {
  const before = item();
  const correction: ItemEvent = { kind: "item-corrected", subject: "a", on, data: { before, after: item() } };
  const gathered = gatherRecorded("i1", [recorded("a"), correction, recorded("b"), recorded("c")]);
  expect(gathered.map(({ kind }) => kind)).toEqual(["items-recorded", "item-corrected", "items-recorded"]);
});

test.each([
  ["from no file", { origin: null }],
  ["with two terms", { terms: [item().terms[0], item().terms[0]].filter((term) => term !== undefined) }],
  ["with a report filed", { annualReportsFiled: [2025] }],
] as const)("an item %s stands alone", (_name, change) => {
  const alone = recorded("a", change);
  expect(gatherRecorded("i1", [alone])).toEqual([alone]);
});

test("conditions of leaving come back beside further columns, and cost nothing where no item has any", () => {
  const days30 = { value: 30, unit: "calendar-day" } as const;
  const events = [
    recorded("a", { minimumMonths: 12, leavingNotice: days30 }),
    recorded("b", { minimumMonths: null, leavingNotice: null, extra: { 数量: "2" } }),
  ];
  const gathered = gatherRecorded("i1", events);
  expect(gathered.flatMap(itemEventsOf)).toEqual(events);
  const [without] = gatherRecorded("i1", [recorded("c", { minimumMonths: null, leavingNotice: null })]);
  expect(without).toEqual(gatherRecorded("i1", [recorded("c")])[0]);
});

test("whatever the headings and values of further columns are, the items come back as they were", () => {
  const cells = fc.dictionary(fc.oneof(fc.string(), fc.constant("__proto__"), fc.constant("数量")), fc.string());
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 5 }), (extras) => {
      const events = extras.map((extra, index) => recorded(`item-${index}`, { extra }));
      const kept = JSON.parse(JSON.stringify(gatherRecorded("i1", events))) as typeof events;
      const back = kept.flatMap(itemEventsOf) as ItemRecorded[];
      expect(back.map(({ data }) => Object.entries(data.item.extra).toSorted())).toEqual(
        extras.map((extra) => Object.entries(extra).toSorted()),
      );
      expect(back.map(({ subject }) => subject)).toEqual(events.map(({ subject }) => subject));
    }),
  );
});
