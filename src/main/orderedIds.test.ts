import { expect, test } from "vitest";
import { orderedIds } from "./orderedIds.ts";

test("identifiers have 16 characters, never repeat, and sort in the order in which they were made", () => {
  const ids = Array.from({ length: 100_000 }, () => orderedIds.next());
  expect(ids.every((id) => /^[0-9a-z]{16}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});

test("nobody can tell the next one from the last", () => {
  const steps = Array.from({ length: 1000 }, () => orderedIds.next().slice(-8)).map((id) => Number.parseInt(id, 36));
  expect(new Set(steps.map((value, index) => value - (steps[index - 1] ?? 0))).size).toBeGreaterThan(900);
});
