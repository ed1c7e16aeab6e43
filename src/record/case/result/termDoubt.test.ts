import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase, courseOf, itemFor } from "../../../../test/fixtures/playedCase.ts";
import { openFields } from "./compareResult.ts";

// Given a term that was written before, when the further one is entered, then what hardly can be is to be explained.

function received(course: string, fields: Readonly<Record<string, string>>): PlayedCase {
  const terms = [{ start: day("2024-06-01"), end: day("2027-01-31") }];
  const one = new PlayedCase(course, { item: itemFor(courseOf(course), { counterparty: "示例电信", terms }) });
  return one.say({ do: "receive", fields, paper: null });
}

const doubts = (one: PlayedCase) =>
  one.stand().compared.flatMap(({ doubt, state }) => (doubt ? [{ ...doubt, state }] : []));

describe("a further term of an agreement", () => {
  test.each([
    ["2027-01-31", { kind: "overlaps", days: 1, end: "2027-01-31" }],
    ["2026-12-01", { kind: "overlaps", days: 62, end: "2027-01-31" }],
    ["2024-06-02", { kind: "overlaps", days: 974, end: "2027-01-31" }],
    ["2024-06-01", { kind: "before-old", start: "2024-06-01" }],
    ["2020-02-01", { kind: "before-old", start: "2024-06-01" }],
  ])("that begins on %s differs until somebody says why", (start, doubt) => {
    const one = received("renew-contract", { counterparty: "示例电信", name: "示例", start, end: "2029-01-31" });
    expect(doubts(one)).toEqual([{ ...doubt, state: "differs" }]);
    expect(openFields(one.stand().compared).map(({ field }) => field.id)).toEqual(["start"]);
    one.say({ do: "settle", field: "start", how: "explained", says: "旧合同提前终止" });
    expect(openFields(one.stand().compared)).toEqual([]);
  });
  test("of one day, or of a hundred years after two, is a slip of the end unless somebody says why", () => {
    const of = (end: string) => doubts(received("renew-contract", { start: "2027-02-01", end }));
    expect(of("2027-02-01")).toMatchObject([{ kind: "one-day", state: "differs" }]);
    expect(of("2127-01-31")).toMatchObject([{ kind: "far-longer", start: "2024-06-01", end: "2027-01-31" }]);
    expect([of("2027-02-28"), of("2037-01-31")]).toEqual([[], []]);
  });
});

test("a certificate is replaced before the old one ends; no earlier than the old one began", () => {
  const of = (start: string) => doubts(received("replace-certificate", { start, end: "2028-01-31" }));
  expect(of("2027-01-02")).toEqual([]);
  expect(of("2024-05-31")).toMatchObject([{ kind: "before-old" }]);
});
