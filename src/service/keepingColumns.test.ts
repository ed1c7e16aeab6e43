import { expect, test } from "vitest";
import { keepingColumns } from "./keepingColumns.ts";

// What a sheet once said of the place does not stand unmarked beside what was said at the close.

const original = { original: { place: "公司前台", holder: "张三" } };
const extra = {
  存放位置: "老楼档案室",
  " 正本存放地点 ": "三楼",
  "Storage location": "safe",
  备注: "存放位置见附件",
  网址: "x",
};

test("columns that say where a paper is kept are named once its keeping was said", () => {
  expect(keepingColumns({ extra, custody: original })).toEqual(["存放位置", " 正本存放地点 ", "Storage location"]);
  expect(keepingColumns({ extra, custody: "档案室，张三" })).toHaveLength(3);
});

test("and nothing is where nobody said it, or where the column is of another copy", () => {
  expect(keepingColumns({ extra, custody: null })).toEqual([]);
  expect(keepingColumns({ extra })).toEqual([]);
  const duplicate = { duplicate: { place: "档案室", holder: "李四" } };
  expect(keepingColumns({ extra, custody: duplicate })).toEqual(["存放位置", "Storage location"]);
});
