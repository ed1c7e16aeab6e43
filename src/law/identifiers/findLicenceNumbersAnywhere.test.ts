import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadLaw } from "#main/loadLaw.ts";
import { findLicenceNumbers } from "./findLicenceNumbers.ts";
import { licenceReaderOf } from "./licenceReader.ts";
import { readLicenceNumber } from "./licenceNumber.ts";

const { law } = loadLaw();
const authorities = [...law.authorities.values()];
const reader = licenceReaderOf(law.identifiers, authorities);
const letters = authorities.flatMap(({ licencePrefix }) => licencePrefix ?? []);
const find = (text: string) => findLicenceNumbers(text, reader);
const found = (text: string) => find(text).found.map((one) => one.text);

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const classes = fc.subarray(["A1", "A2", "B1", "B2"], { minLength: 1 });
const today = fc
  .tuple(
    fc.constantFrom("", "合字", ...letters),
    classes,
    fc.integer({ min: 2000, max: 2099 }).map(String),
    digits(4),
    fc.option(fc.integer({ min: 0, max: 999 })),
  )
  .map(([prefix, named, year, serial, site]) => ({
    clean: `${prefix}${named.join(".")}-${year}${serial}${site === null ? "" : `-${site}`}`,
    parts: [prefix, named.join("."), "-", year, serial, site === null ? "" : `-${site}`] as const,
  }));
const spellings = [
  (parts: readonly string[]) => parts.join(""),
  ([prefix = "", named, hyphen, year, serial, site]: readonly string[]) =>
    `${prefix === "" ? "" : `（${prefix}）`}${named}${hyphen}${year}-${serial}${site === "" ? "" : `号${site}`}`,
  ([prefix, named, , year, serial, site]: readonly string[]) => `${prefix}${named} — ${year}${serial}${site}`,
  (parts: readonly string[]) =>
    parts.join("").replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfe_e0)),
  (parts: readonly string[]) => parts.join("").toLowerCase(),
];
const rendered = fc.oneof(
  fc.tuple(today, fc.constantFrom(...spellings)).map(([{ clean, parts }, spell]) => ({ clean, written: spell(parts) })),
  fc.tuple(fc.constantFrom(...letters), digits(6)).map(([letter, number]) => {
    return { clean: `${letter}ICP证${number}号`, written: `${letter}ICP证${number}号` };
  }),
);
const noise = fc.oneof(
  fc.constantFrom(
    "，",
    "。",
    "（全网）",
    " | ",
    "\n",
    "增值电信业务经营许可证：",
    "版权所有©2013-2024，",
    "京ICP备2021095555号-1；",
    "京公网安备11010802020134号 ",
  ),
  fc.constantFrom("蜀B2-20219001；", "浙D3-20219002；", "京ICP证09928442号；", "沪B2-2021908；", "\u0000", "\uD800，"),
);

describe("of any text", () => {
  test("each number among noise is found once, in its clean form and its place, and nothing is both", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, rendered), { maxLength: 6 }), noise, (pairs, end) => {
        const text = `${pairs.map(([before, { written }]) => `${before}：${written}；`).join("")}${end}`;
        const numbers = find(text);
        expect(numbers.found.map((one) => one.text)).toEqual(pairs.map(([, { clean }]) => clean));
        const clean = new Set(numbers.found.map((one) => one.text));
        expect(numbers.refused.filter((one) => clean.has(one.text))).toEqual([]);
        for (const one of numbers.found) expect(found(text.slice(one.from, one.to))).toEqual([one.text]);
      }),
      { numRuns: 400 },
    );
  });

  test("what is found alone is what the reader of a cell reads", () => {
    fc.assert(
      fc.property(rendered, ({ clean, written }) => {
        expect(readLicenceNumber(written, reader)).toMatchObject({ kind: "number", number: clean });
        expect(found(written)).toEqual([clean]);
      }),
    );
  });

  test("stretches do not overlap, lie in the text and are not both found and refused", () => {
    const pieces = fc.constantFrom(
      ..."京 蜀 合字 B2 A2. D3 - － 20219402 2021 9402 号 -1 ( ) ICP 证 备 公网安备 110507 . , X b 1 新 更 HT- _".split(
        " ",
      ),
      " ",
      "\n",
      "\uD842",
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((some) => some.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { found: numbers, refused: others } = find(text);
        const places = [...numbers, ...others].toSorted((one, other) => one.from - other.from);
        let end = 0;
        for (const { from, to } of places) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const clean = new Set(numbers.map((one) => one.text));
        expect(others.filter((one) => clean.has(one.text))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
