import { expect, test } from "vitest";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { append, manyRecorded, openCompany } from "#store/storeFixture.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { checkHealth } from "./checkHealth.ts";
import type { Deps, Store } from "./deps.ts";
import { verifyRecord } from "./verifyRecord.ts";

const today = "2026-11-21";

async function productWith(entries: number): Promise<Deps> {
  const store = memoryStore();
  await openCompany(store, localOwner, "乙公司");
  const company = await openCompany(store, localOwner, "甲公司");
  await append(store, localOwner, company.id, company.version, ...manyRecorded(entries));
  return productOn(store, today);
}

/** The same store, whose stream of 甲公司 somebody has been at; every page that is read is counted. */
function tampered(
  deps: Deps,
  change: (entry: { readonly version: number; readonly by: string }) => readonly object[],
): { readonly deps: Deps; readonly pages: number[] } {
  const pages: number[] = [];
  const store: Store = {
    ...deps.store,
    describe: () => deps.store.describe(),
    transact: (actor, work) =>
      deps.store.transact(actor, async (tx) => {
        const names = new Map((await tx.companies()).map(({ id, name }) => [id, name]));
        return work({
          ...tx,
          stream: async (id, filter) => {
            const entries = await tx.stream(id, filter);
            pages.push(entries.length);
            return names.get(id) === "甲公司" ? (entries.flatMap(change) as unknown as typeof entries) : entries;
          },
        });
      }),
  };
  return { deps: { ...deps, store }, pages };
}

const recordCheck = async (deps: Deps) => {
  const health = await checkHealth(deps);
  return health.ok ? health.value.checks.find(({ id }) => id === "record") : undefined;
};

test("every stream is followed, a thousand entries at a time, and the self-check says when", async () => {
  const { deps, pages } = tampered(await productWith(2_500), (entry) => [entry]);
  expect(await recordCheck(deps)).toBeUndefined();
  expect(await verifyRecord(deps)).toMatchObject({ value: { whole: true, streams: 2, entries: 2_502, broken: [] } });
  expect(pages.toSorted((a, b) => b - a)).toEqual([1_000, 1_000, 501, 1]);
  expect(await recordCheck(deps)).toMatchObject({
    ok: true,
    sentence: { zh: "2026-11-21 核对过全部流水的哈希链：2 条流水、2502 条记录，完好" },
  });
});

test("an entry that was changed, taken out or cut off at the end is told with its company and position", async () => {
  const product = await productWith(1_200);
  const cases = [
    [(entry: { version: number }) => [entry.version === 1_100 ? { ...entry, by: "somebody" } : entry], 1_100, "hash"],
    [(entry: { version: number }) => (entry.version === 7 ? [] : [entry]), 7, "gap"],
    [(entry: { version: number }) => (entry.version > 1_150 ? [] : [entry]), 1_151, "gap"],
  ] as const;
  for (const [change, version, problem] of cases) {
    const { deps } = tampered(product, change);
    const broken = [{ company: "甲公司", version, problem }];
    expect(await verifyRecord(deps)).toMatchObject({ value: { whole: false, broken } });
    const check = await recordCheck(deps);
    expect(check).toMatchObject({ ok: false });
    expect(check?.sentence.zh).toContain(`「甲公司」的流水`);
    expect(check?.sentence.zh).toContain(`第 ${version} 条`);
  }
});
