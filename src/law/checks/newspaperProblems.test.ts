import { expect, test } from "vitest";
import { lawTexts } from "../../../test/fixtures/lawTexts.ts";
import { whatIsWrong } from "../../../test/fixtures/whatIsWrong.ts";
import { readLawFiles } from "../files/lawFiles.ts";
import { newspaperProblems } from "./newspaperProblems.ts";

const { files } = readLawFiles(lawTexts);
const path = "newspapers/beijing-ribao.yaml";
const asking = "proceedings/replace-licence.yaml";

/** What is wrong once something in a file is written otherwise. */
function problemsWith(name: string, from: string, to: string): readonly string[] {
  const text = lawTexts[name] ?? "";
  if (!text.includes(from)) throw new Error(`${from} does not stand in ${name}`);
  const read = readLawFiles({ ...lawTexts, [name]: text.replace(from, to) });
  if (read.problems.length > 0) throw new Error(`it cannot be read: ${JSON.stringify(read.problems)}`);
  return newspaperProblems(read.files).map((problem) => `${problem.file} ${whatIsWrong(problem)}`);
}

test("the newspapers as they are have no problem", () => {
  expect(newspaperProblems(files)).toEqual([]);
});

test("a name is of one paper", () => {
  expect(problemsWith(path, "zh: 北京日报", "zh: 北京晚报")).toHaveLength(1);
});

test("a province is one that an authority has, and a national paper is of none", () => {
  expect(problemsWith(path, "province: 北京", "province: 燕京")).toEqual([
    `${path} names the province 燕京, which no authority has`,
  ]);
  expect(problemsWith(path, "level: unknown", "level: national")).toEqual([
    `${path} is national and of a province at once`,
  ]);
});

test("only the newspaper aspect asks for a newspaper", () => {
  const problems = problemsWith(asking, "\n  newspaper:\n", "\n  contact:\n");
  expect(new Set(problems)).toEqual(new Set([`${asking} asks for a newspaper outside the newspaper aspect`]));
});
