import { getDayDetail, isWorkday } from "chinese-days";
import { expect, test, vi } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import { chineseDays } from "./chineseDays.ts";

// The library's own functions are right in their own zone alone; its table is right everywhere.
vi.hoisted(() => vi.stubEnv("TZ", "Asia/Shanghai"));

test("the table says of every day from 2004 to 2028 what the library's functions say in Asia/Shanghai", () => {
  const last = day("2028-12-31");
  const different: string[] = [];
  for (let one = day("2004-01-01"); one <= last; one = addDays(one, 1)) {
    const { working, holiday } = chineseDays.status(one);
    const named = getDayDetail(one).name.split(",")[1] ?? null;
    if (working !== isWorkday(one) || holiday !== named) different.push(one);
  }
  expect(different).toEqual([]);
});

test("it names days of 2004 to 2026, and calls 1 October 2027 a working day", () => {
  expect([...chineseDays.namedYears].toSorted()).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
  expect(chineseDays.status(day("2027-10-01"))).toEqual({ working: true, holiday: null });
  expect([chineseDays.name, chineseDays.version]).toEqual(["chinese-days", "1.5.7"]);
});
