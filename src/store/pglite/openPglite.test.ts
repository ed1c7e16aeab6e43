import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { schemaVersion } from "../migrations/list.ts";
import { openStore } from "../openStore.ts";
import { append, newId, openCompany, person, recorded } from "../storeFixture.ts";

let folder: string;
let directory: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhaozhang-open-"));
  directory = join(folder, "deeper", "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a directory is created where there is none, whole, and opened again with what it holds", async () => {
  // What a creation that was killed leaves behind.
  mkdirSync(`${directory}.building`, { recursive: true });
  writeFileSync(join(`${directory}.building`, "PG_VERSION"), "half of one");
  const me = person(newId());
  const first = await openStore({ directory });
  if (first.kind !== "open") throw new Error("a new directory was found held");
  expect(await first.store.describe()).toEqual({ engine: "pglite", durable: true, schemaVersion });
  const { id } = await openCompany(first.store, me);
  await append(first.store, me, id, 1, recorded());
  await first.store.close();
  expect(readdirSync(join(folder, "deeper"))).toEqual(["data"]);
  expect(readFileSync(join(directory, "PG_VERSION"), "utf8")).toBe("18\n");

  const second = await openStore({ directory });
  if (second.kind !== "open") throw new Error("a closed directory was found held");
  const [ledger] = await second.store.transact(me, (tx) => tx.ledgers());
  expect(ledger).toMatchObject({ company: { id, version: 2 }, items: [{ naturalKey: "line gd-1" }] });
  await second.store.close();
});

test("one that another version of the engine wrote is refused and left as it is", async () => {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "PG_VERSION"), "17\n");
  await expect(openStore({ directory })).rejects.toMatchObject({ name: "StoreFault", code: "engine-other-version" });
  expect(readdirSync(directory)).toEqual(["PG_VERSION"]);
  expect(existsSync(`${directory}.lock`)).toBe(false);
});

test("one that is damaged is a fault, and leaves no lock behind", async () => {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "PG_VERSION"), "18\n");
  await expect(openStore({ directory })).rejects.toThrow(/failed to initialize/i);
  expect(existsSync(`${directory}.lock`)).toBe(false);
});
