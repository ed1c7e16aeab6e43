import { expect, test } from "vitest";
import { allOf, anyOf, negationOf } from "./truth.ts";
import type { Truth } from "./truth.ts";

const truths: readonly Truth[] = [true, false, null];

test("all: one false decides, else one unknown leaves it open", () => {
  for (const a of truths) {
    for (const b of truths) {
      const wanted = a === false || b === false ? false : a === null || b === null ? null : true;
      expect(allOf([a, b]), `${a} and ${b}`).toBe(wanted);
    }
  }
  expect(allOf([])).toBe(true);
});

test("any: one true decides, else one unknown leaves it open", () => {
  for (const a of truths) {
    for (const b of truths) {
      const wanted = a === true || b === true ? true : a === null || b === null ? null : false;
      expect(anyOf([a, b]), `${a} or ${b}`).toBe(wanted);
    }
  }
  expect(anyOf([])).toBe(false);
});

test("not unknown is unknown", () => {
  expect(truths.map(negationOf)).toEqual([false, true, null]);
});
