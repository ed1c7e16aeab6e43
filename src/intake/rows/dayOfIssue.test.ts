import { describe, expect, it } from "vitest";
import type { Cell } from "../workbook.ts";
import { outcomeText, verdictsOn } from "./sheetFixture.ts";

const around = ["资源名称", "类别", "编号"];
const licence = ["增值电信业务经营许可证", "许可证", "京B2-20219001"];

function read(headings: readonly string[], cells: readonly Cell[]) {
  const verdict = verdictsOn([
    [...around, ...headings],
    [...licence, ...cells],
  ])[1];
  if (verdict?.entry === undefined || verdict.entry === null)
    throw new Error(`not accepted: ${verdict === undefined ? "no row" : outcomeText(verdict)}`);
  const { start, end, issuedOn, extra } = verdict.entry;
  return { start, end, issuedOn, extra };
}

describe("a column of the day of issue", () => {
  it.each(["发证日期", "发证日", "颁发日期", "颁证日期", "核发日期", "签发时间", "许可证发证日期", "issue date"])(
    "%s is the day of issue, and the first day of the term where no column names that",
    (heading) => {
      expect(read([heading, "有效期至"], ["2021年3月1日", "2026-02-28"])).toEqual({
        start: "2021-03-01",
        end: "2026-02-28",
        issuedOn: "2021-03-01",
        extra: {},
      });
    },
  );

  it("stands beside the first day of the term where a column or a range names that", () => {
    const both = { start: "2021-03-01", end: "2026-02-28", issuedOn: "2023-05-06", extra: {} };
    expect(read(["起始日期", "有效期至", "发证日期"], ["2021-03-01", "2026-02-28", "2023-05-06"])).toEqual(both);
    expect(read(["发证日期", "有效期"], ["2023-05-06", "2021-03-01至2026-02-28"])).toEqual(both);
  });

  it.each(["起始日期", "有效期起", "注册日期", "注册/签发日", "获证日期", "批准日期"])(
    "is not %s, which is the first day alone",
    (heading) => {
      expect(read([heading, "有效期至"], ["2021-03-01", "2026-02-28"])).toMatchObject({
        start: "2021-03-01",
        issuedOn: null,
      });
    },
  );

  it("says nothing where it is empty, names no single day, or holds the whole term", () => {
    expect(read(["发证日期", "有效期至"], [null, "自2021-03-01起至2026-02-28止"])).toMatchObject({
      start: "2021-03-01",
      issuedOn: null,
    });
    expect(read(["发证日期", "有效期至"], ["2021-03-01至2026-02-28", null])).toMatchObject({ issuedOn: null });
    expect(read(["起始日期", "有效期至", "发证日期"], ["2021-03-01", "2026-02-28", "2023年5月"])).toMatchObject({
      issuedOn: null,
      extra: { 发证日期: "2023年5月" },
    });
  });

  it("is the first that is so called of several, and the others are kept as they are", () => {
    const found = read(
      ["起始日期", "有效期至", "签发日期", "发证日期"],
      ["2021-03-01", "2026-02-28", "2023-05-05", "2023-05-06"],
    );
    expect(found).toMatchObject({ start: "2021-03-01", issuedOn: "2023-05-06", extra: { 签发日期: "2023-05-05" } });
  });
});
