import { isDeepStrictEqual } from "node:util";
import { array, constantFrom, sample } from "fast-check";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { lawTextsIn } from "#main/loadLaw.ts";
import { plainYaml } from "./plainYaml.ts";

/** As the thorough reader has it; undefined where it names a problem. */
function thorough(text: string): unknown {
  const document = parseDocument(text, { version: "1.2", schema: "core", resolveKnownTags: false });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

it("reads every file of the law as the thorough reader does", () => {
  const texts = Object.entries(lawTextsIn(null)).filter(([path]) => path.endsWith(".yaml"));
  const read = texts.filter(([, text]) => plainYaml(text) !== undefined);
  for (const [path, text] of read) expect(plainYaml(text), path).toEqual(thorough(text));
  expect(read.length).toBeGreaterThan(texts.length * 0.9);
});

it("reads nothing that holds an alias, a tag, a repeated key or a second document", () => {
  const left = ["a: &x 1\nb: *x", "a: !!str 1", "a: 1\na: 2", "a: 1\n---\nb: 2", "%YAML 1.1\n---\na: yes", "a: [", ""];
  for (const text of left) expect(plainYaml(text), text).toBeUndefined();
});

it("never reads a scalar otherwise than the thorough reader", () => {
  const marks = "a 1 0 . - + _ e x o ~ # ' \" 年 null true yes 2026-01-01".split(" ");
  const scalar = array(constantFrom(...marks, " "), { maxLength: 6 }).map((parts) => `a: ${parts.join("")}\n`);
  const otherwise = sample(scalar, 3_000).filter((text) => {
    const plain = plainYaml(text);
    return plain !== undefined && !isDeepStrictEqual(plain, thorough(text));
  });
  expect(otherwise).toEqual([]);
});
