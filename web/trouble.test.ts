import { expect, test } from "vitest";
import { fileNameIn } from "./download.ts";
import { Refused, Unreachable, troubleOf } from "./trouble.ts";
import { wholeLines } from "./upload.ts";

const problem = {
  type: "x",
  status: 422,
  code: "file-empty",
  title: "空",
  sentence: { zh: "空", en: "empty" },
  at: null,
  data: {},
};

test("a problem document is a refusal, anything else is a server that does not answer", () => {
  expect(troubleOf(422, JSON.stringify(problem))).toBeInstanceOf(Refused);
  expect(troubleOf(502, "<html>Bad Gateway</html>")).toBeInstanceOf(Unreachable);
  expect(troubleOf(500, "null")).toMatchObject({ status: 500 });
});

test("only whole lines of a reply are read", () => {
  expect(wholeLines('{"progress":1}\n{"pro')).toEqual(['{"progress":1}']);
  expect(wholeLines("")).toEqual([]);
});

test("the file is saved under the name that the server gives", () => {
  expect(fileNameIn("attachment; filename*=UTF-8''%E5%8F%B0%E8%B4%A6.xlsx")).toBe("台账.xlsx");
  expect(fileNameIn('attachment; filename="a.csv"')).toBe("a.csv");
  expect(fileNameIn(null)).toBe(null);
});
