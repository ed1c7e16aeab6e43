import { expect, test } from "vitest";
import { sha256 } from "#main/sha256.ts";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { parseLaw } from "./parseLaw.ts";

const cited = "cites: [{ source: agency-icp-material, article: 人员 }]";

test.each([
  [
    "is not exported by its first word",
    "staff-proof",
    "words: [人数, ",
    "words: [",
    "the first word is the title, 人数",
  ],
  ["shares a heading with another", "staff-proof", "[社保月数, 月数", "[社保月数, 人数", "人数 stands twice"],
  ["shares its id with another", "staff-proof", "- id: months", "- id: persons", "has the detail persons twice"],
  ["has no number within its bounds", "network-unit-filing", "least: 1", "least: 6", "is less than the least, 6"],
  ["cites what is not there", "staff-proof", cited, cited.replace("人员", "第九十九条"), "第九十九条"],
])("a law is refused in which a detail of a kind %s", (_, kind, from, to, sentence) => {
  const path = `kinds/${kind}.yaml`;
  const text = lawTexts[path] ?? "";
  expect(text).toContain(from);
  const parsed = parseLaw({ ...lawTexts, [path]: text.replace(from, to) }, sha256);
  const problems = parsed.kind === "problems" ? parsed.problems : [];
  expect(problems.map(({ file }) => file)).toContain(path);
  expect(problems.some((one) => one.sentence.en.includes(sentence) && one.line !== null)).toBe(true);
});
