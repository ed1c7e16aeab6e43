import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { law } from "../../../test/fixtures/lawCases.ts";
import { issuerOfNumber } from "./issuerOfNumber.ts";

const issuerOn = (number: string | null, today: string) => issuerOfNumber(law, number, day(today))?.id ?? null;

test("a number with the sign of a province was issued there, one without by the ministry", () => {
  expect(issuerOn("京B2-20229046", "2026-11-21")).toBe("beijing");
  expect(issuerOn("B1-20229046", "2026-11-21")).toBe("miit");
});

test("what is no licence number tells nothing", () => {
  expect([null, "", "GD-1"].map((number) => issuerOn(number, "2026-11-21"))).toEqual([null, null, null]);
});

test("a number of a year that has not come was issued by nobody; one is printed ahead by a year at most", () => {
  expect(issuerOn("京B2-20270001", "2026-11-21")).toBe("beijing");
  expect(issuerOn("京B2-20280001", "2026-11-21")).toBeNull();
  expect(issuerOn("京B2-20280001", "2027-01-01")).toBe("beijing");
});
