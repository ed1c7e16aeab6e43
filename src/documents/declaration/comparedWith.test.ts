import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { law } from "../../../test/fixtures/lawCases.ts";
import { checkDeclaration } from "./checkDeclaration.ts";
import type { ExpectedDeclaration } from "./declaration.ts";

// A statement against what the ledger holds: numbers that are not lost, and the days of the licence.

const expected: ExpectedDeclaration = {
  company: "云桥示例网络有限公司",
  uscc: null,
  licenceNumber: "苏B2-20241234",
  copy: null,
  authority: null,
  issuedOn: day("2024-03-01"),
  terms: [
    { start: day("2019-03-01"), end: day("2024-02-29") },
    { start: day("2024-03-01"), end: day("2029-02-28") },
  ],
  alsoLost: [],
};

const statement = (number: string, more = ""): string =>
  `云桥示例网络有限公司遗失增值电信业务经营许可证正本，许可证编号：${number}，${more}声明作废。`;

const codes = (text: string, change: Partial<ExpectedDeclaration> = {}): readonly string[] =>
  checkDeclaration(law, text, { ...expected, ...change }).contradictions.map(
    ({ code, written }) => `${code} ${written}`,
  );

describe("a second number", () => {
  test.each([
    "B1-20225678、苏B2-20241234",
    "苏B2-20241234、B1-20225678",
    "苏B2-20241234和B1-20225678",
    "苏B2-20241234，B1-20225678",
  ])("%s is a contradiction where that licence is not lost", (numbers) => {
    expect(codes(statement(numbers))).toEqual(["number-not-lost B1-20225678"]);
  });
  test("is one of a second document as well", () => {
    const two = `${statement("苏B2-20241234")}云桥示例网络有限公司遗失增值电信业务经营许可证副本，许可证编号：B1-20225678，声明作废。`;
    expect(codes(two)).toContain("number-not-lost B1-20225678");
  });
  test("is none where it is the same, where that licence is lost too, or where nobody said what is lost", () => {
    expect(codes(statement("苏B2-20241234"))).toEqual([]);
    expect(codes(statement("苏B2-20241234、苏B2-20241234"))).toEqual([]);
    expect(codes(statement("苏B2-20241234、B1-20225678"), { alsoLost: ["B1-20225678"] })).toEqual([]);
    const { alsoLost: _, ...unsaid } = expected;
    expect(checkDeclaration(law, statement("苏B2-20241234、B1-20225678"), unsaid).contradictions).toEqual([]);
  });
});

describe("the days of the licence", () => {
  test.each([
    ["有效期至2029年2月28日，", []],
    ["有效期：2024年3月1日至2029年2月28日，", []],
    ["有效期自2024-03-01至2029-02-28，", []],
    // An earlier term of the same licence.
    ["有效期至2024年2月29日，", []],
    ["有效期至2028年2月28日，", ["valid-until-differs 2028年2月28日"]],
    ["有效期限：2023年3月1日至2029年2月28日，", ["valid-from-differs 2023年3月1日"]],
    ["到期日2030-02-28，", ["valid-until-differs 2030-02-28"]],
    ["发证日期：2023年3月1日，", ["day-differs 2023年3月1日", "day-before-number 2023年3月1日"]],
    ["发证日期：2024年3月1日，", []],
    ["2026年11月1日遗失，", []],
  ])("%s is held against the ledger", (more, found) => {
    expect(codes(statement("苏B2-20241234", more)).toSorted()).toEqual(found.toSorted());
  });
  test("are not compared where the ledger does not hold them", () => {
    const text = statement("苏B2-20241234", "有效期：2023年3月1日至2028年2月28日，");
    expect(codes(text, { terms: [{ start: null, end: null }] })).toEqual([]);
  });
});
