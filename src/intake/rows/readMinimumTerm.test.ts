import { describe, expect, it } from "vitest";
import { isMinimumTermAlone, minimumTermIn, minimumTermOfCell } from "./readMinimumTerm.ts";

describe("a minimum term in a remark", () => {
  it.each([
    ["最短租期12个月", 12],
    ["起租期一年", 12],
    ["起租期：36个月，押一付三", 36],
    ["最低使用期为 2 年", 24],
    ["最低在网24个月", 24],
    ["最低在网时长不少于两年", 24],
    ["最短租赁期限三年；任一方提前30日书面通知可解除", 36],
    ["长期（最低租用期1年半）", 18],
    ["最短服务期半年", 6],
    ["最低使用期12个月内退租须付违约金", 12],
    ["最短租期36月", 36],
    ["最短租期12个月。最短租期一年。", 12],
  ])("%s: %i months", (text, months) => {
    expect(minimumTermIn(text)).toBe(months);
  });

  it.each([
    "",
    "起租日2024年1月1日",
    "起租期2024年1月1日",
    "起租期24年1月1日起",
    "起租期自2024-01-01",
    "最低租金12个月",
    "最低消费12个月",
    "最短租期12月",
    "最短租期12至24个月",
    "最短租期12个月或24个月",
    "最短租期1年6个月",
    "最短租期12个月，起租期24个月",
    "最短租期约12个月",
    "最短租期12个月待确认",
    "是否有最短租期12个月",
    "无最短租期12个月的要求",
    "原最短租期12个月已取消",
    "最短租期90天",
    "最短租期999个月",
    "租期12个月",
    "最低使用期见合同",
  ])("%j says none clearly", (text) => {
    expect(minimumTermIn(text)).toBeNull();
  });
});

describe("a minimum term in a column of its own", () => {
  it.each([
    ["12个月", 12],
    ["一年", 12],
    ["不少于2年", 24],
    ["半年", 6],
    ["36个月起", 36],
    ["最短租期12个月", 12],
    ["12", null],
    ["12月", null],
    ["2024-01-01", null],
    ["2024年", null],
    ["见合同", null],
    ["90天", null],
    ["0个月", null],
  ])("%s: %j", (text, months) => {
    expect(minimumTermOfCell(text)).toBe(months);
  });
});

it("a text of a minimum term alone is neither a date nor the length of the term", () => {
  expect(["最短租期12个月", "起租期 一年", "12个月", "长期，最短租期12个月"].map(isMinimumTermAlone)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
