import { expect, test } from "vitest";
import { caseEntries } from "./caseEntry.ts";
import { caseOptions } from "./caseOptions.ts";
import type { Place } from "./keptFile.ts";
import { parseOptions } from "./options.ts";

// What is written on a terminal about the new paper is the entry that is sent.

const made = (part: string, ...args: readonly string[]) => {
  const given = parseOptions(args, caseOptions, { least: 0, most: 20 });
  return caseEntries[part]?.make(given, given.positionals, {} as Place);
};

test("each copy is kept somewhere by somebody; what has no copies is told in words", async () => {
  const [custody, holder] = [
    ["--custody", "original=公司前台", "--custody", "duplicate＝档案室"],
    ["--holder", "original=张三"],
  ];
  expect(await made("close", ...custody, ...holder, "--without-file", "只领到纸质证")).toEqual([
    {
      do: "close",
      custody: { original: { place: "公司前台", holder: "张三" }, duplicate: { place: "档案室", holder: "" } },
      withoutFile: "只领到纸质证",
    },
  ]);
  expect(await made("close", "--custody", "合同柜，小李")).toEqual([
    { do: "close", custody: "合同柜，小李", withoutFile: null },
  ]);
  expect(await made("close")).toEqual([{ do: "close", custody: null, withoutFile: null }]);
});

test("what the paper does not print is said apart from what differs", async () => {
  const said = ["--explain", "end=发证机关更正了", "--not-printed", "coverage=新证没有这一栏"];
  expect(await made("verify", ...said)).toEqual([
    { do: "settle", field: "end", how: "explained", says: "发证机关更正了" },
    { do: "settle", field: "coverage", how: "not-printed", says: "新证没有这一栏" },
  ]);
});
