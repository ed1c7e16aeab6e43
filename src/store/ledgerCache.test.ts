import { describe, expect, test } from "vitest";
import type { Item } from "#record/item/item.ts";
import { LedgerCache, TransactionLedgers } from "./ledgerCache.ts";
import { ledgerState } from "./ledgerState.ts";
import type { LedgerState } from "./ledgerState.ts";
import { itemOf, on } from "./storeFixture.ts";

function state(company: string, head: string, count: number): LedgerState {
  const row = { company_id: company, name: company, credit_code: null, demo: false, organisation: false, settings: {} };
  const items = new Map<string, Item>(
    Array.from({ length: count }, (_, index) => [`${index}`, { ...itemOf(), id: `${index}` }]),
  );
  return ledgerState({ ...row, recorded_since: on, version: 1, head }, items, new Map());
}

describe("remembered ledgers", () => {
  test("give way, the least recently used first, when they grow too many", () => {
    const cache = new LedgerCache(10);
    for (const company of ["a", "b", "c"]) cache.put(state(company, "1", 3));
    cache.get("a");
    cache.put(state("d", "1", 3));
    expect(["a", "b", "c", "d"].filter((company) => cache.get(company) !== undefined)).toEqual(["a", "c", "d"]);
  });

  test("keep one that is too large by itself, and count a replaced one once", () => {
    const cache = new LedgerCache(10);
    for (let round = 0; round < 5; round += 1) cache.put(state("a", `${round}`, 4));
    cache.put(state("b", "1", 4));
    expect([cache.get("a")?.head, cache.get("b")?.head]).toEqual(["4", "1"]);
    cache.put(state("large", "1", 50));
    expect(["a", "b", "large"].filter((company) => cache.get(company) !== undefined)).toEqual(["large"]);
  });

  test("of a transaction reach the others when it commits", () => {
    const cache = new LedgerCache();
    const transaction = new TransactionLedgers(cache);
    transaction.keep(state("a", "2", 1));
    expect(cache.get("a")).toBeUndefined();
    expect(transaction.at("a", "2")?.head).toBe("2");
    expect(transaction.at("a", "1")).toBeUndefined();
    transaction.committed();
    expect(cache.get("a")?.head).toBe("2");
  });
});
