import { expect, test } from "vitest";
import { jobsSuite, suiteTimes } from "./jobsSuite.ts";
import { memoryJobs } from "./memoryJobs.ts";
import type { MovableClock } from "./memoryJobs.ts";
import { MemoryJobTable } from "./memoryJobTable.ts";

function clockAt(start: number): MovableClock {
  let now = start;
  return {
    now: () => now,
    moveTo: (instant) => {
      now = instant;
    },
  };
}

jobsSuite("memory", async () => {
  const clock = clockAt(0);
  const table = new MemoryJobTable();
  let seed = 1;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const options = { clock, random, times: suiteTimes };
  const [jobs, elsewhere] = [memoryJobs(options, table), memoryJobs(options, table)];
  return {
    jobs,
    elsewhere,
    settle: () => jobs.runDue(),
    pass: (seconds) => {
      clock.moveTo(clock.now() + seconds * 1000);
      return jobs.runDue();
    },
    close: () => jobs.stop(),
  };
});

test("a killed process's jobs in memory are run by another, after the time in which it might have been alive", async () => {
  const clock = clockAt(0);
  const table = new MemoryJobTable();
  const options = { clock, random: () => 0, times: suiteTimes };
  const [one, other] = [memoryJobs(options, table), memoryJobs(options, table)];
  const onDead = async (): Promise<void> => {};
  await one.work("deliver", () => new Promise(() => {}), { concurrency: 1, onDead });
  const ran: number[] = [];
  const run = async () => (ran.push(clock.now()), { kind: "done" } as const);
  await other.work("deliver", run, { concurrency: 1, onDead });
  await one.wake("deliver", "a");
  void one.runDue();
  await other.runDue();
  one.kill();
  await other.runUpTo(1_000_000);
  expect([ran, other.nextDue()]).toEqual([[120_000], null]);
});
