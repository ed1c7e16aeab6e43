import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { dayOfIsoCell, dayOfSerial, phantomDayOfSerial, serialOf } from "./excelSerial.ts";

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [36_526, "2000-01-01"],
  [46_347, "2026-11-21"],
  [2_958_465, "9999-12-31"],
])("serial %d is %s, at any time of day", (serial, expected) => {
  expect(dayOfSerial(serial, false)).toBe(expected);
  expect(dayOfSerial(serial + 0.999_988_4, false)).toBe(expected);
  expect(serialOf(day(expected))).toBe(serial);
});

test("every serial number is one day later than the one before, and comes back", () => {
  let previous = dayOfSerial(61, false);
  for (let serial = 62; serial < 60_000; serial++) {
    const current = dayOfSerial(serial, false);
    expect(current !== null && previous !== null && current > previous && serialOf(current) === serial).toBe(true);
    previous = current;
  }
});

test("in the 1904 system serial 0 is a day and none is a phantom", () => {
  expect(dayOfSerial(0, true)).toBe("1904-01-01");
  expect(dayOfSerial(60, true)).toBe("1904-03-01");
  expect(dayOfSerial(46_347 - 1462, true)).toBe("2026-11-21");
  expect(phantomDayOfSerial(60, true)).toBeNull();
});

test("no day: phantoms, negative numbers, beyond the year 9999, no number", () => {
  expect([0, 0.5, 60, 60.25].map((serial) => phantomDayOfSerial(serial, false))).toEqual([
    "1900-01-00",
    "1900-01-00",
    "1900-02-29",
    "1900-02-29",
  ]);
  for (const serial of [0, 60, -1, 2_958_466, Number.NaN, 1e300]) expect(dayOfSerial(serial, false)).toBeNull();
  expect(serialOf(day("1899-12-31"))).toBeNull();
});

test("ISO cells", () => {
  expect(dayOfIsoCell("2026-11-21")).toBe("2026-11-21");
  expect(dayOfIsoCell("2026-11-21T23:59:59Z")).toBe("2026-11-21");
  for (const text of ["2026-02-30", "2026-11-21x", "21/11/2026", ""]) expect(dayOfIsoCell(text)).toBeNull();
});
