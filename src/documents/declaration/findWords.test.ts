import { describe, expect, test } from "vitest";
import { law } from "../../../test/fixtures/lawCases.ts";
import { checkDeclaration } from "./checkDeclaration.ts";

// Small words that turn what a statement says around: what is not void, and which copy is still there.

const read = (copy: string, end = "特此声明作废", loss = "不慎遗失") =>
  checkDeclaration(
    law,
    `云桥示例网络有限公司${loss}《增值电信业务经营许可证》${copy}，许可证编号：苏B2-20241234，${end}。`,
  );

describe("void", () => {
  test.each([
    "不声明作废",
    "并非声明作废",
    "无须声明作废",
    "无需特此声明作废",
    "尚未声明作废",
    "未声明作废",
    "暂不作废",
    "暂不予以作废",
    "声明不作废",
    "现声明暂不作废",
    "不必声明作废",
    "没有声明作废",
    "暂缓声明作废",
    "不予作废",
    "不会作废",
    "不声明失效",
  ])("%s declares nothing void", (end) => {
    expect(read("正本", end).missing).toContain("void");
  });

  test.each(["声明作废", "特此声明作废", "现声明作废", "作废", "均已声明作废", "予以作废", "编号不详，声明作废"])(
    "%s does",
    (end) => expect(read("正本", end).missing).not.toContain("void"),
  );
});

describe("a copy that is still there is not lost", () => {
  test.each([
    ["正本（副本仍在）", "original"],
    ["正本，副本仍在", "original"],
    ["正本（副本未遗失）", "original"],
    ["正本，副本完好", "original"],
    ["正本，副本没有遗失", "original"],
    ["正本，不包括副本", "original"],
    ["正本，而非副本", "original"],
    ["正本（副本除外）", "original"],
    ["正本（除副本外）", "original"],
    ["正本，副本继续有效", "original"],
    ["副本，正本未遗失", "duplicate"],
    ["副本（不含正本）", "duplicate"],
    ["副本，没有遗失正本", "duplicate"],
    ["附页，正本和副本完好", "annex"],
    ["正本，副本也不慎遗失", "both"],
    ["正本（含副本）", "both"],
    ["正本、副本", "both"],
    ["正本，副本", "both"],
    ["正副本", "both"],
    ["正本和副本（有效期至2029年2月28日）", "both"],
    ["正本，副本有效期至2029年2月28日", "both"],
    ["正本、副本，仍在寻找中", "both"],
  ])("%s: %s", (copy, is) => {
    expect(read(copy).documents.map((one) => one.copy?.is)).toEqual([is]);
  });

  test("said behind the loss as well", () => {
    expect(read("正本遗失，副本完好", "声明作废", "").documents[0]?.copy?.is).toBe("original");
    expect(read("正本遗失，副本（编号同上）仍在", "声明作废", "").documents[0]?.copy?.is).toBe("original");
  });

  test("where both are, none is lost", () => {
    expect(read("，正本、副本均未遗失").documents[0]?.copy).toBe(null);
  });
});
