import { expect, test } from "vitest";
import { features } from "../sim/happened.ts";
import { simulate } from "../sim/simulate.ts";

// Ten thousand worlds are played by npm run nightly; each of these takes some tens of milliseconds.
const worlds = 200;
const inOne = 20;

const sums = new Map<string, number>();

test.each(Array.from({ length: worlds / inOne }, (_, at) => at * inOne + 1))(
  "worlds %i and on: each due rung is told once or is an alarm, in time unless nobody swept",
  async (first) => {
    for (let seed = first; seed < first + inOne; seed += 1) {
      const { happened } = await simulate(seed, { companies: 4, days: 45 });
      for (const [what, times] of Object.entries(happened)) sums.set(what, (sums.get(what) ?? 0) + times);
    }
    expect(sums.get("claims")).toBeGreaterThan(inOne * 10);
  },
  120_000,
);

test("in these worlds everything happened that they are to prove, and messages that fail for good are the exception", () => {
  expect(features.filter((feature) => (sums.get(feature) ?? 0) === 0)).toEqual([]);
  const [messages = 0, receipts = 0, alarms = 0] = ["messages", "receipts", "alarms"].map((what) => sums.get(what));
  expect(messages).toBeGreaterThan(worlds * 10);
  expect(receipts).toBeGreaterThan(messages);
  expect(alarms * 5).toBeLessThan(receipts);
});

test("the same seed plays the same world", async () => {
  const size = { companies: 3, days: 40 };
  expect(await simulate(7, size)).toEqual(await simulate(7, size));
});
