import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase, courseOf, itemFor } from "../../../../test/fixtures/playedCase.ts";
import { lengthAgainstLaw } from "./lengthByLaw.ts";

// Given the days of a new paper, when the law says how long such a paper is valid, then another length is asked about.

function against(course: string, fields: Record<string, string>, kind?: string) {
  const terms = [{ start: day("2021-11-21"), end: day("2026-11-20") }];
  const item = itemFor(courseOf(course), { terms, ...(kind === undefined ? {} : { kind }) });
  const one = new PlayedCase(course, { item }).say({ do: "answer", answers: {} });
  return lengthAgainstLaw(one.stand().matter, one.stand().ask, fields);
}

describe("a renewed licence", () => {
  test.each(["2031-11-20", "2031-11-21"])("is valid for five years, written until %s", (end) => {
    expect(against("renew-licence", { end })).toBeNull();
  });
  test.each(["2045-11-20", "2026-11-29", "2031-11-19"])("is asked about where it is valid until %s", (end) => {
    expect(against("renew-licence", { end })).toMatchObject({ years: 5, start: "2026-11-21", end: "2031-11-20" });
  });
  test("counts from the first day that is written, else from the old end or the day of issue", () => {
    expect(against("renew-licence", { start: "2026-12-01", end: "2031-11-30" })).toBeNull();
    expect(against("renew-licence", { "issued-on": "2026-12-01", end: "2031-11-30" })).toBeNull();
    expect(against("renew-licence", { start: "2026-12-01", end: "2031-11-20" })).toMatchObject({ end: "2031-11-30" });
  });
  test("names the text that says so", () => {
    const found = against("renew-licence", { end: "2045-11-20" });
    expect(found?.cites).toEqual([{ source: "telecom-licence-measures", article: "第十四条" }]);
    expect(found?.confidence).toBe("secondary");
  });
});

test("a new licence is valid for five years as well, where its first day is known", () => {
  expect(against("new-licence", { start: "2026-11-26", end: "2031-11-25" })).toBeNull();
  expect(against("new-licence", { "issued-on": "2026-11-26", end: "2045-11-25" })).toMatchObject({ years: 5 });
  expect(against("new-licence", { end: "2045-11-25" })).toBeNull();
});

test("what only practice says, or nobody, asks for no reason", () => {
  expect(against("renew-number", { end: "2027-01-01" })).toBeNull();
  expect(against("renew-contract", { end: "2045-11-20" })).toBeNull();
  expect(against("replace-licence", { end: "2045-11-20" })).toBeNull();
});

test("the difference keeps the case open until it is explained", () => {
  const one = new PlayedCase("renew-licence", { item: itemFor(courseOf("renew-licence")) });
  const received = (end: string) => {
    one.state = { ...one.state, result: { on: day("2026-11-20"), fields: { end }, paper: null } };
    return one.stand().compared.find(({ field }) => field.id === "end")?.state;
  };
  expect([received("2032-06-30"), received("2045-06-30")]).toEqual(["free", "differs"]);
});
