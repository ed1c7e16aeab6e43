import { expect, test } from "vitest";
import { randomIds } from "./randomIds.ts";

test("identifiers are 16 characters of 36, all used about as often, and never met twice", () => {
  const ids = Array.from({ length: 20_000 }, () => randomIds.next());
  for (const id of ids) expect(id).toMatch(/^[0-9a-z]{16}$/);
  expect(new Set(ids).size).toBe(ids.length);
  const counts = new Map<string, number>();
  for (const letter of ids.join("")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect(counts.size).toBe(36);
  // 320,000 letters: each 8,889 times on average, with a deviation of 93; seven deviations never happen by chance.
  for (const [letter, count] of counts) expect(Math.abs(count - 8889), letter).toBeLessThan(651);
});
