import { expect, test } from "vitest";
import { explainMissingYears } from "./explainMissingYears.ts";

const years = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

test.each([
  [[2027], "2027 年放假安排尚未公布"],
  [[2027, 2028], "2027、2028 年放假安排尚未公布"],
  [years(2027, 5), "2027 至 2031 年放假安排尚未公布"],
  [years(2027, 20), "2027 至 2046 年等年份的放假安排尚未公布"],
  [[1999], "1999 年放假安排没有载入"],
  [[2005, 2006, 2027], "2005、2006 年放假安排没有载入，2027 年放假安排尚未公布"],
])("%j: %s", (missing, sentence) => {
  const text = explainMissingYears(missing, 2007);
  expect(text.zh).toBe(sentence);
  expect(text.en).toMatch(/holiday notice/);
});
