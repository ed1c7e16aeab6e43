import { describe, expect, test } from "vitest";
import { loadLaw } from "#main/loadLaw.ts";
import { findLicenceNumbers } from "./findLicenceNumbers.ts";
import { licenceReaderOf } from "./licenceReader.ts";

const { law } = loadLaw();
const reader = licenceReaderOf(law.identifiers, law.authorities.values());
const find = (text: string) => findLicenceNumbers(text, reader);
const found = (text: string) => find(text).found.map((one) => one.text);

// A pattern that is not linear would take so long over a megabyte that the runner gives the test up.
describe("a text made to be slow", () => {
  test.each(["京B2-20202418,", "A1.", "京B2-1-1", "ICP证", "公 网 安 备 ", "1", "x \n", "\uD800"])(
    "of a megabyte of %j",
    (unit) => {
      const { refused } = find(unit.repeat(1_000_000 / unit.length));
      expect(refused.every(({ text }) => text.length <= 61)).toBe(true);
    },
  );

  const units =
    "A1.A1, - A1- A1-1 京 合字 ICP备1 京ICP证110507号 公网安备 (( (京) A HT- / ² 蜀 1- B2-2018 20202418A1.".split(" ");
  test.each([...units, " ", "\n", "京 ", "B2-2018 ", "证 号 : ", "\u0000", "\u200B"])("of many %j", (unit) => {
    expect(find(unit.repeat(200_000 / unit.length)).refused.every(({ text }) => text.length <= 61)).toBe(true);
  });

  test.each(["A1-", "京B2-2018", "京ICP备"])("of a megabyte after %j", (head) => {
    for (const unit of ["1", " ", "1-", "A1."]) {
      expect(found(head + unit.repeat(1_000_000 / unit.length))).toEqual([]);
    }
  });

  test("with thousands of numbers has them all", () => {
    expect(found("京B2-20202418,".repeat(20_000))).toHaveLength(20_000);
  });
});
