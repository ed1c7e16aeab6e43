import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { day } from "#calendar/day.ts";
import type { Deps } from "#service/deps.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { keepReady, lookEvery } from "./keepReady.ts";

let now: Deps;

beforeEach(() => {
  now = productOn(memoryStore(), "2026-11-26");
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});

afterEach(() => void vi.useRealTimers());

function tomorrow(): Deps {
  return { ...now, clock: { ...now.clock, today: () => day("2026-11-27") } };
}

test("after midnight and after another law it is made ready, once each", async () => {
  const made: Deps[] = [];
  const keeping = keepReady(
    () => now,
    async (deps) => void made.push(deps),
    expect.unreachable,
  );
  await vi.advanceTimersByTimeAsync(3 * lookEvery);
  expect(made).toEqual([]);
  const [next, another] = [tomorrow(), { ...tomorrow(), law: { ...now.law } }];
  now = next;
  await vi.advanceTimersByTimeAsync(3 * lookEvery);
  now = another;
  await vi.advanceTimersByTimeAsync(3 * lookEvery);
  await keeping.stop();
  expect(made).toEqual([next, another]);
});

test("what is under way gives up when another day comes or the server stops, and a fault ends nothing", async () => {
  const faults: string[] = [];
  const goOns: (() => Promise<boolean>)[] = [];
  const keeping = keepReady(
    () => now,
    async (_, goOn) => {
      goOns.push(goOn);
      throw new Error("the database is away");
    },
    (what, error) => faults.push(`${what}: ${String(error)}`),
  );
  now = tomorrow();
  await vi.advanceTimersByTimeAsync(lookEvery);
  expect(await goOns[0]?.()).toBe(true);
  now = { ...tomorrow(), law: { ...now.law } };
  await vi.advanceTimersByTimeAsync(lookEvery);
  expect(await goOns[0]?.()).toBe(false);
  expect(await goOns[1]?.()).toBe(true);
  await keeping.stop();
  expect(await goOns[1]?.()).toBe(false);
  expect(faults).toEqual(Array(2).fill("the companies were not worked out ahead: Error: the database is away"));
});
