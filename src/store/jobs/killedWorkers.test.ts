import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { runScript } from "../../../test/fixtures/runScript.ts";
import type { RunningScript } from "../../../test/fixtures/runScript.ts";
import { emptyPostgresDatabase } from "../../../test/fixtures/testDatabase.ts";
import { workJobTimes } from "../../../test/fixtures/workJobTimes.ts";
import { migrate } from "../migrations/migrate.ts";
import { openDatabase } from "../openDatabase.ts";
import { openJobs } from "./openJobs.ts";

/** What workJobs.ts says, one line each. */
type Word = { readonly began?: string; readonly ended?: string; readonly died?: string; readonly at: number };

/** A run of a key; one that a kill cut short ended with its process. */
type Run = { readonly key: string; readonly began: number; readonly ended: number; readonly whole: boolean };

function wordsOf({ lines }: RunningScript): Word[] {
  return lines.filter((line) => line.endsWith("}")).map((line) => JSON.parse(line) as Word);
}

function runsOf(script: RunningScript, endOfProcess: number): Run[] {
  const words = wordsOf(script);
  return words.flatMap(({ began: key, at: began }, index) => {
    if (key === undefined) return [];
    const end = words.slice(index).find(({ ended }) => ended === key);
    return [{ key, began, ended: end?.at ?? endOfProcess, whole: end !== undefined }];
  });
}

async function until(isSo: () => boolean, seconds: number): Promise<void> {
  for (let round = 0; round < seconds * 20 && !isSo(); round += 1) await setTimeout(50);
}

test("two processes on one server run every key after every wake, never twice at once, and one may be killed", async () => {
  const url = await emptyPostgresDatabase();
  const answer = await openDatabase({ url });
  if (answer.kind !== "open") throw new Error("a server was found held");
  const { database } = answer;
  await migrate(database.db);
  // Three programs prepare the schema at the same time.
  const place = JSON.stringify({ url });
  const [victim, survivor] = [runScript("workJobs.ts", [place, "60"]), runScript("workJobs.ts", [place, "60"])];
  const jobs = await openJobs(database, () => {}, workJobTimes);
  await Promise.all([victim.said, survivor.said]);

  const lastWake = new Map<string, number>();
  let killed = Infinity;
  for (let wakes = 0; wakes < 1200; wakes += 1) {
    const key = `key-${(wakes * 67) % 200}`;
    lastWake.set(key, Date.now());
    await jobs.wake("deliver", key);
    if (wakes === 600) {
      // In the middle of runs.
      await until(() => runsOf(victim, Infinity).some(({ whole }) => !whole), 30);
      victim.process.kill("SIGKILL");
      await victim.ended;
      killed = Date.now();
    }
  }
  const runs = (): Run[] => [...runsOf(victim, killed), ...runsOf(survivor, Infinity)];
  const unanswered = (): string[] => {
    const all = runs().filter(({ whole }) => whole);
    return [...lastWake].flatMap(([key, woken]) =>
      all.some((run) => run.key === key && run.began >= woken) ? [] : [key],
    );
  };
  await until(() => unanswered().length === 0, 90);
  expect(unanswered()).toEqual([]);

  const cut = runs().filter(({ whole }) => !whole);
  expect(cut.length).toBeGreaterThan(0);
  const byKey = Map.groupBy(runs(), ({ key }) => key);
  expect(byKey.size).toBe(200);
  const overlaps = [...byKey.values()].flatMap((some) =>
    some
      .toSorted((one, other) => one.began - other.began || one.ended - other.ended)
      .filter((run, index, sorted) => run.began < (sorted[index - 1]?.ended ?? 0)),
  );
  expect(overlaps).toEqual([]);
  // Both had their share, and none died of being killed once.
  expect(Math.min(runsOf(victim, killed).length, runsOf(survivor, Infinity).length)).toBeGreaterThan(50);
  expect(wordsOf(survivor).filter(({ died }) => died !== undefined)).toEqual([]);
  survivor.process.kill("SIGKILL");
  await survivor.ended;
  await jobs.stop();
  await database.close();
});

test("what a killed process ran on an embedded database is run as soon as it is opened again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zhaozhang-jobs-"));
  const place = JSON.stringify({ directory: join(folder, "data") });
  const first = runScript("workJobs.ts", [place, "1000000", "a", "b"]);
  await until(() => runsOf(first, 0).length === 2, 60);
  first.process.kill("SIGKILL");
  await first.ended;
  const second = runScript("workJobs.ts", [place, "1"]);
  await second.said;
  await until(() => runsOf(second, 0).filter(({ whole }) => whole).length === 2, 5);
  const keys = runsOf(second, 0).map(({ key }) => key);
  expect(keys.toSorted()).toEqual(["a", "b"]);
  second.process.kill("SIGKILL");
  await second.ended;
  rmSync(folder, { recursive: true, force: true });
});
