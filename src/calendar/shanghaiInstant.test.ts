import { expect, test } from "vitest";
import { day } from "./day.ts";
import { instantAt, minuteOfDay } from "./shanghaiInstant.ts";

test("a minute of a day in Shanghai is eight hours earlier in UTC, across midnight and New Year", () => {
  expect(instantAt(day("2026-11-26"), 530)).toBe("2026-11-26T00:50:00.000Z");
  expect(instantAt(day("2027-01-01"), 450)).toBe("2026-12-31T23:30:00.000Z");
  expect(instantAt(day("2026-11-26"), 1439)).toBe("2026-11-26T15:59:00.000Z");
  for (const minute of [0, 1, 479, 480, 481, 1439])
    expect(minuteOfDay(instantAt(day("2026-02-28"), minute))).toBe(minute);
});
