import { describe, expect, it } from "vitest";
import type { Renewal } from "#calendar/term.ts";
import { readLeaving } from "./readLeaving.ts";
import { reportOn, sheetOf } from "./sheetFixture.ts";

const silent = { minimum: "", notice: "" };

function text(notice: Renewal["notice"]): string {
  return notice === null ? "none" : `${notice.value} ${notice.unit}`;
}

describe("the notice of leaving a term without an end", () => {
  it.each([
    ["无固定期限，任一方提前90日书面通知可解除", "90 calendar-day"],
    ["任何一方提前一个月通知即可退租", "1 month"],
    ["随时可退租须提前15个工作日书面通知", "15 working-day"],
    ["提前30日书面通知可提前终止", "30 calendar-day"],
    // The renewal's own notice: a term without an end falls back on it.
    ["提前30日书面通知", "none"],
    ["提前30日付款，逾期可解除", "none"],
    ["检修提前3个工作日书面通知", "none"],
    ["双方协商解除", "none"],
    ["", "none"],
  ])("%s: %s", (remark, expected) => {
    expect(text(readLeaving(remark, silent, true).leavingNotice)).toBe(expected);
  });

  it("is not looked for where the term ends, and a column says it more exactly", () => {
    const remark = "任一方提前90日书面通知可解除";
    expect(readLeaving(remark, silent, false).leavingNotice).toBeNull();
    expect(text(readLeaving(remark, { ...silent, notice: "30日" }, true).leavingNotice)).toBe("30 calendar-day");
    expect(readLeaving(remark, { ...silent, notice: "未约定" }, true).leavingNotice).toBeNull();
    expect(readLeaving("最短租期12个月", { ...silent, minimum: "未约定" }, true).minimumMonths).toBeNull();
    expect(readLeaving("最短租期12个月", { ...silent, minimum: "两年" }, true).minimumMonths).toBe(24);
  });
});

/** How a ledger of one row is read, by its headings and cells. */
function rowOf(cells: Readonly<Record<string, string>>) {
  const row = { 资源名称: "城东托管", 类别: "机房", 编号: "J-1", ...cells };
  return reportOn([sheetOf([Object.keys(row), Object.values(row)])]).sheets[0]?.rows[1];
}

describe("in a ledger", () => {
  it.each([
    [{ 开始日期: "2024-01-01", 到期日期: "长期（最短租期12个月）" }, 12],
    [{ 开始日期: "2024-01-01", 到期日期: "长期，起租期一年" }, 12],
    [{ 服务期限: "2024-01-01至长期（最低在网2年）" }, 24],
    [{ 开始日期: "2024-01-01", 到期日期: "长期", 备注: "最低使用期36个月，任一方提前30日书面通知可解除" }, 36],
    [{ 开始日期: "2024-01-01", 到期日期: "长期", 最短租期: "18个月" }, 18],
    [{ 开始日期: "2024-01-01", 到期日期: "长期", "起租期（月）": "18" }, 18],
    [{ 开始日期: "2024-01-01", 到期日期: "2026-12-31", 备注: "最短租期12个月" }, 12],
    [{ 开始日期: "2024-01-01", 到期日期: "长期" }, null],
  ])("%j: minimum term %j", (cells, months) => {
    const row = rowOf(cells);
    expect(row).toMatchObject({ status: "accepted", minimumMonths: months, entry: { minimumMonths: months } });
  });

  it("a minimum term without an end is asked about and no end is made of it; open is proposed", () => {
    for (const cells of [
      { 服务期限: "2024-01-01起，最短租期1年" },
      { 开始日期: "2024-01-01", 服务期限: "最短租期1年" },
    ]) {
      const row = rowOf(cells);
      expect(row).toMatchObject({ status: "question", start: "2024-01-01", end: null, minimumMonths: 12 });
      expect(row?.reason?.code).toBe("date-missing");
      expect(row?.proposals.map(({ field, value }) => `${field} ${value}`)).toEqual(["openEnded true"]);
    }
  });

  it("a cell of such a column that says something else is kept as it stands", () => {
    const row = rowOf({ 开始日期: "2024-01-01", 到期日期: "长期", 起租期: "2024-02-01", 解除通知期: "按合同" });
    expect(row?.entry).toMatchObject({
      minimumMonths: null,
      leavingNotice: null,
      extra: { 起租期: "2024-02-01", 解除通知期: "按合同" },
    });
  });
});
