import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { decideEntry } from "./decideEntry.ts";
import { writingOf } from "./formerWriting.ts";
import type { ProposedItem } from "./decideEntry.ts";
import { evolveItem } from "./evolveItem.ts";
import type { Item } from "./item.ts";

const on = day("2026-11-21");

function proposed(start: string | null, end: string | null, change: Partial<ProposedItem> = {}): ProposedItem {
  return {
    kind: "line",
    naturalKey: "line xh-1",
    name: "京沪专线",
    identifier: "XH-1",
    province: null,
    counterparty: "星河示例通信有限公司",
    services: [],
    renewal: null,
    notContinuing: false,
    owners: ["小李"],
    remark: null,
    extra: {},
    origin: { importId: "i1", file: "a.xlsx", sheet: "专线", row: 3 },
    term: { start: start === null ? null : day(start), end: end === null ? null : day(end) },
    ...change,
  };
}

/** Given these entries, in this order. */
function given(...entries: readonly ProposedItem[]): Item {
  let item: Item | null = null;
  for (const entry of entries) {
    const { event } = decideEntry(item, entry, "item-1", on);
    if (event !== null) item = evolveItem(item, event);
  }
  if (item === null) throw new Error("nothing was given");
  return item;
}

describe("what a proposed entry does", () => {
  test("given nothing, an entry is recorded", () => {
    const decision = decideEntry(null, proposed("2024-01-01", "2026-12-31"), "item-1", on);
    expect(decision.effect).toBe("record");
    expect(decision.event).toMatchObject({ kind: "item-recorded", subject: "item-1", on });
  });

  test("JeecgBoot 137: the same entry again changes nothing, wherever it stands in the file", () => {
    const item = given(proposed("2024-01-01", "2026-12-31"));
    const again = proposed("2024-01-01", "2026-12-31", {
      origin: { importId: "i2", file: "b.xlsx", sheet: "x", row: 9 },
    });
    expect(decideEntry(item, again, "unused", on)).toEqual({ effect: "unchanged", event: null });
  });

  test("an entry of an item from before its kind had numbers is unchanged without any, and corrected by one", () => {
    const item = given(proposed("2024-01-01", "2026-12-31"));
    expect(item).not.toHaveProperty("details");
    const again = proposed("2024-01-01", "2026-12-31", { details: {} });
    expect(decideEntry(item, again, "unused", on).effect).toBe("unchanged");
    const numbered = proposed("2024-01-01", "2026-12-31", { details: { persons: 3 } });
    expect(decideEntry(item, numbered, "unused", on).effect).toBe("correct");
    expect(given(numbered).details).toEqual({ persons: 3 });
  });

  test("an item from before we kept the day of issue is corrected by it, and what a case put away stays so with it", () => {
    const item = given(proposed("2024-01-01", "2026-12-31"));
    const issued = proposed("2024-01-01", "2026-12-31", { issuedOn: day("2023-12-20") });
    expect(decideEntry(item, issued, "unused", on).effect).toBe("correct");
    expect(given(issued).issuedOn).toBe("2023-12-20");
    expect(decideEntry(given(issued), issued, "unused", on).effect).toBe("unchanged");
    const formerly = [writingOf(proposed("2024-01-01", "2026-12-31"), proposed("2024-01-01", "2026-12-31").term)];
    const replaced: Item = { ...item, formerly, terms: [{ start: day("2024-01-01"), end: day("2027-06-30") }] };
    expect(decideEntry(replaced, issued, "unused", on).effect).toBe("unchanged");
  });

  test("a later term is a renewal and keeps the earlier one", () => {
    const item = given(proposed("2024-01-01", "2026-12-31"), proposed("2027-01-01", "2029-12-31"));
    expect(item.terms).toEqual([
      { start: "2024-01-01", end: "2026-12-31" },
      { start: "2027-01-01", end: "2029-12-31" },
    ]);
  });

  test("an older file does not bring an earlier term back", () => {
    const item = given(proposed("2024-01-01", "2026-12-31"), proposed("2027-01-01", "2029-12-31"));
    expect(decideEntry(item, proposed("2024-01-01", "2026-12-31"), "unused", on).effect).toBe("unchanged");
  });

  test("another end of the same term is a correction; what stood there stays in the entry", () => {
    const item = given(proposed("2024-01-01", "2026-12-31"));
    const decision = decideEntry(item, proposed("2024-01-01", "2027-12-31"), "unused", on);
    expect(decision).toMatchObject({
      effect: "correct",
      event: {
        subject: "item-1",
        data: { before: { terms: [{ end: "2026-12-31" }] }, after: { terms: [{ end: "2027-12-31" }] } },
      },
    });
  });

  test("ciso-assistant 3627: another owner is a change too", () => {
    const item = given(proposed("2024-01-01", "2026-12-31"));
    const decision = decideEntry(item, proposed("2024-01-01", "2026-12-31", { owners: ["小王"] }), "unused", on);
    expect(decision.effect).toBe("correct");
  });

  test("an open end becomes a new term only with a later start", () => {
    const item = given(proposed("2024-01-01", "2026-12-31"));
    expect(decideEntry(item, proposed("2027-01-01", null), "unused", on).effect).toBe("renew");
    expect(decideEntry(item, proposed("2024-01-01", null), "unused", on).effect).toBe("correct");
  });
});

describe("what a case put in the place of what a ledger wrote", () => {
  const old = proposed("2024-01-01", "2026-12-31");
  const after = (change: Partial<Item>): Item => {
    const item = given(old);
    const { term, ...details } = old;
    return { ...item, custody: "档案室", formerly: [writingOf(details, term)], ...change };
  };
  const renumbered = after({ naturalKey: "line xh-2", identifier: "XH-2" });
  const longer = after({ terms: [{ start: day("2024-01-01"), end: day("2027-12-31") }] });

  test("is nothing new when the old file comes again, under the number that is gone or under the same", () => {
    expect(decideEntry(renumbered, old, "unused", on).effect).toBe("unchanged");
    expect(decideEntry(renumbered, { ...old, owners: ["小王"] }, "unused", on).effect).toBe("unchanged");
    expect(decideEntry(longer, old, "unused", on).effect).toBe("unchanged");
  });
  test("gives way to a ledger that says something else, or has a later term; who keeps the paper stays", () => {
    const decision = decideEntry(longer, proposed("2024-01-01", "2028-12-31"), "unused", on);
    expect(decision).toMatchObject({
      effect: "correct",
      event: { data: { after: { custody: "档案室", formerly: [] } } },
    });
    expect(decideEntry(renumbered, proposed("2027-01-01", "2029-12-31"), "unused", on).effect).toBe("renew");
  });
});

test("an entry that cannot follow is a bug and stops", () => {
  const recorded = decideEntry(null, proposed("2024-01-01", "2026-12-31"), "item-1", on).event;
  if (recorded === null) throw new Error("nothing was decided");
  expect(() => evolveItem(evolveItem(null, recorded), recorded)).toThrow(/recorded twice/);
});
