import { expect, test } from "vitest";
import { shownCompanies } from "./shownCompanies.ts";

const counts = { red: 1, yellow: 0, blue: 0, grey: 0, green: 0 };
const sample = { id: "a", name: "演示", creditCode: null, demo: true, archived: false, items: 1, counts };
const own = { id: "b", name: "东方", creditCode: null, demo: false, archived: false, items: 1, counts };

test("the sample company is counted alone, and beside others only when it is asked for", () => {
  expect(shownCompanies([sample], undefined)).toEqual([sample]);
  expect(shownCompanies([sample, own], undefined)).toEqual([own]);
  expect(shownCompanies([sample, own], "a")).toEqual([sample]);
  expect(shownCompanies([sample, own], "东方")).toEqual([own]);
});
