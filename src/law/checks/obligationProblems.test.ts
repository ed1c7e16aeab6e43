import { expect, test } from "vitest";
import { lawTexts } from "../../../test/fixtures/lawTexts.ts";
import { whatIsWrong } from "../../../test/fixtures/whatIsWrong.ts";
import { parseLaw } from "../parseLaw.ts";

function problemsWith(path: string, from: string, to: string) {
  const text = lawTexts[path] ?? "";
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  const parsed = parseLaw({ ...lawTexts, [path]: text.replace(from, to) }, (data) => data);
  return parsed.kind === "problems" ? parsed.problems.map((problem) => `${problem.file} ${whatIsWrong(problem)}`) : [];
}

test("a duty that hangs on an end says what to do once it has passed", () => {
  const path = "obligations/renew-business-licence.yaml";
  expect(problemsWith(path, "nextStepEnded:", "titleEnded:")).toEqual([
    `${path} lacks nextStepEnded: what to do once the paper has ended`,
  ]);
});

test("a yearly duty hangs on no end and speaks of none", () => {
  const path = "obligations/annual-report.yaml";
  const spoken = "nextStepEnded: { zh: 已过期, en: It has ended }\nappliesTo:";
  expect(problemsWith(path, "appliesTo:", spoken)).toEqual([
    `${path} a yearly duty hangs on no end, so nothing is said of one`,
  ]);
});

test("every duty says what to do once its last day has passed", () => {
  const path = "obligations/annual-report.yaml";
  expect(problemsWith(path, "nextStepLate:", "titleLate:")).not.toEqual([]);
});
