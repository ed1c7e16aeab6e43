import { expect, test } from "vitest";
import { lawTexts } from "../../../test/fixtures/lawTexts.ts";
import { readLawFiles } from "../files/lawFiles.ts";
import { nameProblems } from "./nameProblems.ts";

const path = "sources/agency-9mayi-idc-replacement.yaml";
const text = lawTexts[path] ?? "";

function problemsOf(changed: string): readonly string[] {
  const { files, problems } = readLawFiles({ [path]: changed });
  return [...problems, ...nameProblems(files)].map(({ file, line, sentence }) => `${file}:${line} ${sentence.en}`);
}

test("a place of a source that we named ourselves has an English name, a numbered article needs none", () => {
  expect(problemsOf(text)).toEqual([]);
  const nameless = text.replace("    en: order\n", "");
  expect(nameless).not.toBe(text);
  expect(problemsOf(nameless)).toEqual([
    expect.stringMatching(/yaml:\d+ 顺序 is no number of an article but a name of ours, and has no English/u),
  ]);
  expect(problemsOf(nameless.replace("  顺序:", "  第三十五条、第三十六条:"))).toEqual([]);
});
