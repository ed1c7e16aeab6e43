import { expect, test } from "vitest";
import { lawTexts } from "../../../test/fixtures/lawTexts.ts";
import { whatIsWrong } from "../../../test/fixtures/whatIsWrong.ts";
import { readLawFiles } from "../files/lawFiles.ts";
import { declarationProblems } from "./declarationProblems.ts";

const { files } = readLawFiles(lawTexts);
const [path, sound = ""] = Object.entries(lawTexts).find(([name]) => name.startsWith("declarations/")) ?? [""];

/** What is wrong once something in the description is written otherwise. */
function problemsWith(from: string, to: string): readonly string[] {
  if (sound.split(from).length !== 2) throw new Error(`${from} does not stand in it once`);
  const read = readLawFiles({ [path]: sound.replace(from, to) });
  if (read.files.declarations.length !== 1) throw new Error(`it cannot be read: ${JSON.stringify(read.problems)}`);
  return declarationProblems({ ...files, declarations: read.files.declarations }).map(whatIsWrong);
}

test("the description as it is has no problem", () => {
  expect(declarationProblems(files)).toEqual([]);
});

test("there is one description", () => {
  const [one] = files.declarations;
  if (one === undefined) throw new Error("there is none");
  expect(declarationProblems({ ...files, declarations: [] }).map(whatIsWrong)).toEqual([
    "must hold exactly one file and holds 0",
  ]);
  expect(declarationProblems({ ...files, declarations: [one, one] })).toHaveLength(1);
});

test("every list of words is there once, with each word once", () => {
  expect(problemsWith("  - id: not-void\n", "  - id: stolen\n")).toEqual(["names stolen twice", "lacks not-void"]);
  expect(
    problemsWith(
      "[不, 未, 非, 勿, 没有, 没, 不是, 并非, 尚未, 无须, 无需, 毋须, 毋需, 暂缓, 取消, 免予, 免于, 拒绝, 停止]",
      "[不, 未, 非, 勿, 不]",
    ),
  ).toEqual(["names 不 twice"]);
});

test("a name means one sort of document, and the kind of one exists", () => {
  expect(problemsWith("[营业执照, 企业法人营业执照, 工商营业执照]", "[营业执照, 公章]")).toHaveLength(1);
  expect(problemsWith("kind: licence\n", "kind: nothing\n")).toHaveLength(1);
});
