import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addSeconds, secondsBetween } from "./instant.ts";

test("seconds are added and counted over midnight, months and years", () => {
  expect(addSeconds("2026-12-31T23:59:59.250Z", 1)).toBe("2027-01-01T00:00:00.250Z");
  expect(addSeconds("2027-01-01T00:00:00.000Z", -0.5)).toBe("2026-12-31T23:59:59.500Z");
  expect(secondsBetween("2026-02-28T12:00:00.000Z", "2026-03-01T12:00:00.500Z")).toBe(86_400.5);
});

test("as the platform's own dates have it", () => {
  const instants = fc.date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.integer({ min: -1e8, max: 1e8 }), (date, seconds) => {
      const from = date.toISOString();
      const to = new Date(date.getTime() + seconds * 1_000).toISOString();
      expect(addSeconds(from, seconds)).toBe(to);
      expect(secondsBetween(from, to)).toBe(seconds);
    }),
  );
});
