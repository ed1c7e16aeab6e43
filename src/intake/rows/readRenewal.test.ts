import { describe, expect, it } from "vitest";
import type { Renewal } from "#calendar/term.ts";
import { readRenewal } from "./readRenewal.ts";

function text(renewal: Renewal | null): string {
  if (renewal === null) return "nothing";
  const notice = renewal.notice === null ? "no notice" : `${renewal.notice.value} ${renewal.notice.unit}`;
  return `${renewal.auto ? "by itself" : "not by itself"}, ${renewal.months ?? "?"} months, ${notice}`;
}

describe("a remark about renewal", () => {
  it.each([
    ["到期自动续约一年，提前30日书面通知", "by itself, 12 months, 30 calendar-day"],
    ["期满60日前双方均无书面异议的，自动顺延一年", "by itself, 12 months, 60 calendar-day"],
    ["合同到期前一个月未提出异议，自动续签一年", "by itself, 12 months, 1 month"],
    ["到期前30天内双方无异议则自动延续12个月", "by itself, 12 months, 30 calendar-day"],
    ["无异议顺延一年", "by itself, 12 months, no notice"],
    ["自动续期半年", "by itself, 6 months, no notice"],
    ["自动续约，每次一年", "by itself, 12 months, no notice"],
    ["期满自动续展两年，提前2个月通知", "by itself, 24 months, 2 month"],
    ["自动续约一个季度", "by itself, 3 months, no notice"],
    ["到期自动续约壹年，提前三十（30）日书面通知", "by itself, 12 months, 30 calendar-day"],
    ["自动续约一年，提前15个工作日通知", "by itself, 12 months, 15 working-day"],
    ["自动续约一年，任一方可提前一周书面通知不续", "by itself, 12 months, 7 calendar-day"],
    ["未约定自动续约", "not by itself, ? months, no notice"],
    ["原自动续约条款已取消", "not by itself, ? months, no notice"],
    ["自动续约（已书面通知不续）", "not by itself, ? months, no notice"],
    ["到期自动解除", "not by itself, ? months, no notice"],
    ["若无异议自动顺延1年，最多顺延2次", "by itself, 12 months, no notice"],
    ["提前15日（工作日）书面通知", "not by itself, ? months, 15 working-day"],
    ["自动续约一年，提前15-30日书面通知", "by itself, 12 months, 30 calendar-day"],
    ["自动续约一年，提前一个季度书面通知", "by itself, 12 months, 3 month"],
    ["自动续约一年，提前半个月书面通知", "by itself, 12 months, 15 calendar-day"],
    ["每年自动续约", "by itself, 12 months, no notice"],
    ["自动续费", "by itself, ? months, no notice"],
    ["提前30日书面通知", "not by itself, ? months, 30 calendar-day"],
    ["期满前30个工作日书面通知续签", "not by itself, ? months, 30 working-day"],
    ["不自动续约", "not by itself, ? months, no notice"],
    ["非自动续约，到期需重新签订", "not by itself, ? months, no notice"],
    ["自动续费已关闭", "not by itself, ? months, no notice"],
    ["自动续费：否", "not by itself, ? months, no notice"],
    ["到期终止，不续", "not by itself, ? months, no notice"],
  ])("%s: %s", (remark, expected) => {
    expect(text(readRenewal(remark, null).renewal)).toBe(expected);
  });

  it.each([
    "",
    "续签中",
    "续签流程中",
    "续期材料已交",
    "续期材料已寄",
    "已口头同意续一年，合同未签",
    "准备续期，提前90日提交",
    "提前90日向管局申请续期",
    "无固定期限，任一方提前90日书面通知可解除",
    "会员制，每年6月30日前缴会费",
    "ACME自动签发",
    "是否自动续约待确认",
    "到期前需提前30日付款",
    "付款提前7日通知",
    "检修提前3个工作日书面通知",
    "任何一方提前30日书面通知可提前终止",
    "续费一年",
    "框架协议项下订单",
  ])("%j renews nothing", (remark) => {
    expect(readRenewal(remark, null).renewal).toBeNull();
  });

  it.each([
    "已不续期，业务已停",
    "到期终止，不续",
    "到期后自动终止",
    "客户不续",
    "对方已通知不续约",
    "不再续签",
    "已退租",
    "自动续约（已书面通知不续）",
    "已发函通知对方不续约",
    "无需续费",
  ])("%s: it will not be continued", (remark) => {
    expect(readRenewal(remark, null).notContinuing).toBe(true);
  });

  it.each([
    "如不续约，提前60天书面告知",
    "到期不续签需提前30日通知",
    "暂不续费",
    "拟不续",
    "是否续约待定",
    "不自动续约",
    "邮件系统已下线",
    "客户已迁走",
  ])("%s: nothing is decided", (remark) => {
    expect(readRenewal(remark, null).notContinuing).toBe(false);
  });
});

describe("columns of renewal", () => {
  const columns = { auto: "", months: "", notice: "", notContinuing: "" };

  it.each([
    [{ auto: "是" }, "by itself, ? months, no notice"],
    [{ auto: "否" }, "not by itself, ? months, no notice"],
    [{ auto: "√" }, "by itself, ? months, no notice"],
    [{ auto: "手动" }, "not by itself, ? months, no notice"],
    [{ auto: "已开启", months: "12" }, "by itself, 12 months, no notice"],
    [{ auto: "是", months: "1年", notice: "30日" }, "by itself, 12 months, 30 calendar-day"],
    [{ auto: "是", months: "半年", notice: "10个工作日" }, "by itself, 6 months, 10 working-day"],
    [{ auto: "自动续约一年，提前30日通知" }, "by itself, 12 months, 30 calendar-day"],
    [{ auto: "/" }, "nothing"],
    [{}, "nothing"],
  ])("%j: %s", (said, expected) => {
    expect(text(readRenewal("", { ...columns, ...said }).renewal)).toBe(expected);
  });

  it("say it more exactly than the remark", () => {
    const reading = readRenewal("到期自动续约一年，提前30日书面通知", { ...columns, auto: "否", notContinuing: "是" });
    expect(reading).toEqual({
      renewal: { auto: false, months: 12, notice: { value: 30, unit: "calendar-day" } },
      notContinuing: true,
    });
  });
});
