import { expect, test } from "vitest";
import { simulate } from "../sim/simulate.ts";

// Ten thousand worlds are played by npm run nightly; each of these takes some tens of milliseconds.
const worlds = 200;
const inOne = 20;

test.each(Array.from({ length: worlds / inOne }, (_, at) => at * inOne + 1))(
  "worlds %i and on: each due rung is told once or is an alarm, in time unless nobody swept",
  async (first) => {
    let claims = 0;
    for (let seed = first; seed < first + inOne; seed += 1) {
      const report = await simulate(seed, { companies: 4, days: 45 });
      claims += report.claims;
    }
    expect(claims).toBeGreaterThan(inOne * 10);
  },
);

test("the same seed plays the same world", async () => {
  const size = { companies: 3, days: 40 };
  expect(await simulate(7, size)).toEqual(await simulate(7, size));
});
