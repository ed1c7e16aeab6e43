import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseStore } from "../databaseStore.ts";
import { schemaVersion } from "../migrations/list.ts";
import { migrate } from "../migrations/migrate.ts";
import { openDatabase } from "../openDatabase.ts";
import type { OpenDatabase } from "../openDatabase.ts";
import { append, newId, openCompany, person, recorded } from "../storeFixture.ts";
import { runScript } from "../../../test/fixtures/runScript.ts";
import { upkeep } from "./upkeep.ts";

/** What appendInLoop.ts says, one line each. */
type Word = {
  readonly found?: number;
  readonly whole?: boolean;
  readonly version?: number;
  readonly items?: number;
  readonly acknowledged?: number;
  readonly syncs?: number;
};

let folder: string;
let directory: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zhaozhang-durable-"));
  directory = join(folder, "data");
  await (await opened()).close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function opened(syncs = new Int32Array(new SharedArrayBuffer(4))): Promise<OpenDatabase> {
  const answer = await openDatabase({ directory, syncs });
  if (answer.kind !== "open") throw new Error(`held by ${answer.holder.pid}`);
  await migrate(answer.database.db);
  return answer.database;
}

function wordOf(line: string | undefined): Word {
  return JSON.parse(line ?? "{}") as Word;
}

/** Calls of strace's log between the first word and the last acknowledgement: S for a sync, A for an acknowledgement. */
function callsOf(log: string): string {
  const calls = [...log.matchAll(/(fdatasync)\(|writev?\(1,.*?(found|acknowledged)/g)].map(
    ([, sync, word]) => sync ?? word,
  );
  const letters = calls.map((call) => (call === "fdatasync" ? "S" : call === "acknowledged" ? "A" : "F")).join("");
  return letters.slice(letters.indexOf("F") + 1, letters.lastIndexOf("A") + 1);
}

describe("an acknowledged write", () => {
  test("was synced: once for each commit that wrote, never for one that read", async () => {
    const syncs = new Int32Array(new SharedArrayBuffer(4));
    const store = databaseStore(await opened(syncs), schemaVersion);
    const me = person(newId());
    const { id } = await openCompany(store, me);
    const before = Atomics.load(syncs, 0);
    for (let version = 1; version <= 25; version += 1) {
      await append(store, me, id, version, recorded({ naturalKey: newId() }));
    }
    for (let round = 0; round < 5; round += 1) await store.transact(me, (tx) => tx.ledgers());
    expect(Atomics.load(syncs, 0) - before).toBe(25);
    await store.close();
  });

  test("went to the disk by a system call of its own before it was acknowledged", async () => {
    const log = join(folder, "calls");
    const strace = ["strace", "-f", "-qq", "-s", "32", "-e", "trace=fdatasync,write,writev", "-o", log];
    const traced = spawnSync("strace", [...strace.slice(1), "true"]).status === 0;
    const script = runScript("appendInLoop.ts", [directory, "40"], traced ? strace : []);
    await script.ended;
    const words = script.lines.map(wordOf);
    expect(words.filter(({ acknowledged }) => acknowledged !== undefined)).toHaveLength(40);
    const before = words[0]?.syncs ?? Number.NaN;
    expect(words.map(({ syncs }) => syncs)).toEqual(words.map((_, index) => before + index));
    // Where system calls cannot be traced, the count by the function that makes them has to do.
    const calls = traced ? callsOf(readFileSync(log, "utf8")) : "SA".repeat(40);
    expect(calls).toBe("SA".repeat(40));
  });

  test("survives ten kills at any moment, and the chain with it", async () => {
    let acknowledged = 0;
    for (let kill = 0; kill <= 10; kill += 1) {
      const script = runScript("appendInLoop.ts", [directory]);
      const { found = 0, whole, version, items } = wordOf(await script.said);
      // The last entry before the kill may have been written and not yet acknowledged.
      expect([acknowledged, acknowledged + 1]).toContain(kill === 0 ? acknowledged : found);
      expect({ whole, version, items }).toEqual({ whole: true, version: found, items: found - 1 });
      acknowledged = found;
      await setTimeout(Math.random() * 250);
      script.process.kill("SIGKILL");
      await script.ended;
      // The kill may have cut the last line short; what was not said whole was not acknowledged.
      const said = script.lines.findLast((line) => line.endsWith("}"));
      acknowledged = wordOf(said).acknowledged ?? acknowledged;
    }
    expect(acknowledged).toBeGreaterThan(10);
  });
});

test("the log of writes is cut short when it has grown, and not before", async () => {
  const { db, close } = await opened();
  const logBytes = async (): Promise<number> => {
    const { rows } = await sql<{ bytes: number }>`
      select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()`.execute(
      db,
    );
    return rows[0]?.bytes ?? Number.NaN;
  };
  await sql`insert into zz.law_archive select 'short', '{}'`.execute(db);
  const short = await logBytes();
  await upkeep(db);
  expect(await logBytes()).toBeGreaterThanOrEqual(short);
  await sql`insert into zz.law_archive select i::text, to_json(repeat(md5(i::text), 60)) from generate_series(1, 20000) i`.execute(
    db,
  );
  expect(await logBytes()).toBeGreaterThan(32 * 1024 * 1024);
  await upkeep(db);
  expect(await logBytes()).toBeLessThan(1024 * 1024);
  await close();
});
