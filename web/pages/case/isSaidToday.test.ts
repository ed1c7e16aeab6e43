import { expect, test } from "vitest";
import { isSaidToday } from "./isSaidToday.ts";

const ended = { zh: "合同已经到期：今天就书面请对方确认。", en: "The contract has ended: have it confirmed today." };
const todo = [
  { zh: "已经到期。", en: "It has ended.", at: null },
  { ...ended, at: null },
];

test("what is worth knowing is said once: today, where it is to be done today", () => {
  expect(isSaidToday({ todo }, { does: "mind", says: ended })).toBe(true);
  expect(isSaidToday({ todo }, { does: "mind", says: { zh: "换供应商", en: "Another supplier" } })).toBe(false);
  expect(isSaidToday({ todo: [] }, { does: "mind", says: ended })).toBe(false);
});

test("what comes first is confirmed by its own words", () => {
  expect(isSaidToday({ todo }, { does: "first", says: ended })).toBe(false);
});
