import { describe, expect, it } from "vitest";
import type { Cell } from "../workbook.ts";
import { outcomeText, reportOn, sheetOf, verdictsOn } from "./sheetFixture.ts";

function never(): never {
  throw new Error("no such row");
}

describe("rows that are no record", () => {
  it.each<[readonly Cell[], string]>([
    [[null, null], "blank"],
    [["  ", "\u3000"], "blank"],
    [[7, null, null], "blank"],
    [["合计", "3项"], "total"],
    [["合    计", null, null, null, 468_160], "total"],
    [[null, "小计：", null, null, 12], "total"],
    [["总计：15项"], "total"],
    [["共261张"], "total"],
    [["制表：小陈    审核：老周    2026-11-20"], "signature"],
    [["审批人：", "老周"], "signature"],
    [["注：1. 带宽以实际开通为准"], "note"],
    [["备注：本表每季度更新"], "note"],
    [["※ 以合同为准"], "note"],
    [["一、专线"], "note"],
  ])("%j is a %s", (cells, what) => {
    const table = [
      ["序号", "资源名称", "类别", "合同编号", "截止日期"],
      [1, "城东专线", "专线", "H-1", "2026-12-31"],
      cells,
    ];
    expect(verdictsOn(table)[2]).toMatchObject({ status: "not-a-record", notRecord: what });
  });

  it("do not include a company that is called like a total", () => {
    expect(
      verdictsOn([
        ["资源名称", "类别", "编号", "到期日期"],
        ["合计通专线", "专线", "H-1", "2026-12-31"],
      ])[1],
    ).toMatchObject({ status: "accepted" });
  });
});

describe("cells that are no ledger entries", () => {
  const table = (cells: readonly Cell[]) => [["资源名称", "类别", "编号", "到期日期"], cells];

  it("are sent back", () => {
    expect(outcomeText(verdictsOn(table(["x".repeat(10_001), "专线", "H-1", "2026-12-31"]))[1] ?? never())).toBe(
      "rejected: cell-too-long",
    );
    expect(outcomeText(verdictsOn(table([{ error: "#REF!" }, "专线", "H-1", "2026-12-31"]))[1] ?? never())).toBe(
      "rejected: cell-error",
    );
    expect(
      outcomeText(verdictsOn(table(["A", "B专线", "专线", "H-1", "2026-12-31"]), { canMerge: false })[1] ?? never()),
    ).toMatch(/row-too-wide/);
  });

  it("are sent back where a formula has no kept value, though not beside what the ledger needs", () => {
    const rows = (uncounted: number) => {
      const cells = table(["城东专线", "专线", "H-1", uncounted === 4 ? null : "2026-12-31"]);
      return cells.map((line, index) => ({
        row: index + 1,
        cells: line,
        ...(index === 1 ? { uncounted: [uncounted] } : {}),
      }));
    };
    const verdict = (uncounted: number) =>
      reportOn([sheetOf([], { rows: rows(uncounted) })]).sheets[0]?.rows[1] ?? never();
    expect(outcomeText(verdict(4))).toBe("rejected: formula-uncounted");
    expect(verdict(4).reason?.cell).toBe("D2");
    expect(outcomeText(verdict(5))).toBe("accepted");
  });

  it("beside the table are kept by the letter of their column", () => {
    expect(verdictsOn(table(["城东专线", "专线", "H-1", "2026-12-31", null, "手写"]))[1]?.entry?.extra).toEqual({
      列F: "手写",
    });
  });

  it("of the column that we add to a returned file are left out", () => {
    const verdict = verdictsOn([
      ["资源名称", "类别", "编号", "到期日期", "问题"],
      ["城东专线", "专线", "H-1", "2026-12-31", "退回：没有到期日"],
    ])[1];
    expect(verdict?.entry?.extra).toEqual({});
  });

  it("of a name and a number that are both missing", () => {
    expect(outcomeText(verdictsOn(table([null, "专线", null, "2026-12-31"]))[1] ?? never())).toBe(
      "rejected: name-missing",
    );
    expect(outcomeText(verdictsOn(table(["某某", "HJ", "X-1", "2026-12-31"]))[1] ?? never())).toBe(
      "question: kind-unknown",
    );
  });

  it("merged over several rows belong to each of them", () => {
    const rows = [
      ["资源名称", "类别", "编号", "到期日期", "供应商"],
      ["城东专线", "专线", "H-1", "2026-12-31", "甲公司"],
      ["城西专线", null, "H-2", null, null],
      ["城北专线", "专线", "H-3", "2027-12-31", null],
    ];
    const merged = [
      { top: 2, left: 2, bottom: 3, right: 2 },
      { top: 2, left: 4, bottom: 3, right: 4 },
      { top: 2, left: 5, bottom: 4, right: 5 },
    ];
    const verdicts = verdictsOn(rows, { merged });
    expect(verdicts.slice(1).map(({ end }) => end)).toEqual(["2026-12-31", "2026-12-31", "2027-12-31"]);
    expect(verdicts.slice(1).map(({ entry }) => entry?.counterparty)).toEqual(["甲公司", "甲公司", "甲公司"]);
  });
});
