import { describe, expect, it } from "vitest";
import { day } from "#calendar/day.ts";
import type { DatePart } from "./datePart.ts";
import { readDate } from "./readDate.ts";
import type { Cell } from "../workbook.ts";

/** Texts divided by bars; the spaces around them are ours. */
function listed(texts: string): readonly string[] {
  return texts
    .split(/[|\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

function partText(part: DatePart): string {
  if (part.kind === "day") return part.day;
  if (part.kind === "serial" || part.kind === "contradicted") return `${part.kind} ${part.day}`;
  if (part.kind === "period") return `period ${part.candidates.map(({ day: one }) => one).join(" ")}`;
  if (part.kind === "length") return `length ${part.length.months} months ${part.length.days} days`;
  if (part.kind !== "ambiguous") return part.kind;
  const yearless = part.yearless === null ? [] : [`?-${part.yearless.month}-${part.yearless.dayOfMonth}`];
  return ["ambiguous", ...part.candidates.map(({ day: one }) => one), ...yearless].join(" ");
}

function said(cell: Cell): string {
  const reading = readDate(cell);
  const dates =
    reading.shape === "single" ? partText(reading.part) : `${partText(reading.start)} to ${partText(reading.end)}`;
  return reading.note === null ? dates : `${dates} (${reading.note})`;
}

describe("one day in many notations", () => {
  it.each(
    listed(`
    2026-03-01 | 2026-3-1 | 2026/3/1 | 2026.3.1 | 2026.03.01. | 2026年3月1日
    2026年3月1号 | 2026年03月01 | 2026 年 3 月 1 日 | 20260301 | ２０２６０３０１
    ２０２６－０３－０１ | ２０２６年３月１日 | 2026—3—1 | 2026-3/1 | 2026_03_01 | 2026,3,1
    2026\\3\\1 | '2026-03-01 |  2026-03-01\u3000 | \u200B2026-03-01
    二〇二六年三月一日 | 二○二六年三月一日 | 二零二六年三月一日 | 贰零贰陆年叁月壹日 | 2026年三月一日
    2026-03-01 10:23:45 | 2026/3/1 0:00 | 2026-03-01T23:59:59
    2026-03-01T16:00:00Z | 2026-03-01T16:00:00.000+08:00 | 2026年3月1日24时
    2026年3月1日 下午3点 | 2026-03-01 10:23 AM | 2026-03-01(周日) | 2026-03-01（星期日）
    2026-03-01 周日 | 2026.3.1 Sun | 2026.3.1 (Sun) | 至2026-03-01 | 截至2026年3月1日
    有效期至2026年3月1日 | 有效期至：2026-03-01 | 到期日：2026-03-01 | 2026-03-01止
    2026-03-01到期 | 2026年3月1日（含） | （2026-03-01） | 1 March 2026 | 1-Mar-2026
    March 1, 2026 | 2026-Mar-01 | 1st Mar 2026
    `),
  )("%j", (text) => {
    expect(said(text)).toBe("2026-03-01");
  });

  it("reads date cells and eight-digit numbers", () => {
    expect(said({ day: day("2026-03-01") })).toBe("2026-03-01");
    expect(said(20_260_301)).toBe("2026-03-01");
  });

  it.each([
    ["二〇二六年十二月三十一日", "2026-12-31"],
    ["二○二六年十一月廿一日", "2026-11-21"],
    ["二〇二六年十月十日", "2026-10-10"],
    ["13/1/2026", "2026-01-13"],
    ["1/13/2026", "2026-01-13"],
    ["1/1/2026", "2026-01-01"],
    ["31.12.2026", "2026-12-31"],
    ["2024-02-29", "2024-02-29"],
    ["9999-12-31", "9999-12-31"],
  ])("%s is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("no such day", () => {
  it.each(
    listed(`
    2026-02-30 | 2027.2.29 | 2027年2月29日 | 2026-11-31 | 2026年4月31日
    2026-13-01 | 2026-00-10 | 2026-01-32 | 20261301 | 20260230 | 0000-00-00
    00000000 | 1900-01-00 | 31/02/2026 | 2026-13 | 2026-03-0 | 二〇二七年二月二十九日
    `),
  )("%s", (text) => {
    expect(said(text)).toBe("impossible");
  });

  it("an eight-digit number too", () => {
    expect(said(20_260_230)).toBe("impossible");
  });
});

describe("more than one day, or a guess", () => {
  it.each([
    ["3/1/2026", "ambiguous 2026-01-03 2026-03-01"],
    ["26/3/1", "ambiguous 2026-03-01"],
    ["26-03-01", "ambiguous 2001-03-26 2026-03-01"],
    ["03/01/26", "ambiguous 2003-01-26 2026-01-03 2026-03-01"],
    ["26年3月1日", "ambiguous 2026-03-01"],
    ["Mar-27", "ambiguous 2027-03-01 2027-03-31 ?-3-27"],
    ["27-Mar", "ambiguous 2027-03-01 2027-03-31 ?-3-27"],
    ["3/27", "ambiguous 2027-03-01 2027-03-31 ?-3-27"],
    ["3月27日", "ambiguous ?-3-27"],
    ["Mar-45", "ambiguous 2045-03-01 2045-03-31"],
    ["2026-12-31或2027-01-31", "ambiguous 2026-12-31 2027-01-31"],
    ["2026-12-31/2027-12-31", "ambiguous 2026-12-31 2027-12-31"],
    ["2026-12-31前", "ambiguous 2026-12-30 2026-12-31"],
    ["约2026-12-31", "ambiguous 2026-12-31"],
    ["2026-12-31左右", "ambiguous 2026-12-31"],
    ["2026-12-31（暂定）", "ambiguous 2026-12-31 (暂定)"],
    ["长期（至2026-12-31）", "ambiguous 2026-12-31 (至2026-12-31)"],
    ["2026-03-01（周一）", "contradicted 2026-03-01"],
    ["2026-03-01 星期三", "contradicted 2026-03-01"],
  ])("%s: %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it("a number that may have lost its zero", () => {
    expect(said(2026.1)).toBe("ambiguous 2026-01-01 2026-01-31 2026-10-01 2026-10-31");
    expect(said(2026.3)).toBe("period 2026-03-01 2026-03-31");
  });
});

describe("months, quarters, years, lengths", () => {
  it.each([
    ["2026-3", "period 2026-03-01 2026-03-31"],
    ["2026年3月", "period 2026-03-01 2026-03-31"],
    ["2026年3月份", "period 2026-03-01 2026-03-31"],
    ["202603", "period 2026-03-01 2026-03-31"],
    ["March 2026", "period 2026-03-01 2026-03-31"],
    ["2024年2月", "period 2024-02-01 2024-02-29"],
    ["2026年3月底", "period 2026-03-31"],
    ["2026年3月上旬", "period 2026-03-01 2026-03-10"],
    ["2026", "period 2026-01-01 2026-12-31"],
    ["2026年度", "period 2026-01-01 2026-12-31"],
    ["2026年底", "period 2026-12-31"],
    ["2026Q1", "period 2026-01-01 2026-03-31"],
    ["2026年第四季度", "period 2026-10-01 2026-12-31"],
    ["2026年上半年", "period 2026-01-01 2026-06-30"],
    ["三年期", "length 36 months 0 days"],
    ["五年", "length 60 months 0 days"],
    ["36个月", "length 36 months 0 days"],
    ["36月", "length 36 months 0 days"],
    ["一年半", "length 18 months 0 days"],
    ["1.5年", "length 18 months 0 days"],
    ["两年零六个月", "length 30 months 0 days"],
    ["半年", "length 6 months 0 days"],
    ["90天", "length 0 months 90 days"],
    ["三年，到期自动续约", "length 36 months 0 days (到期自动续约)"],
    ["12月", "unreadable"],
  ])("%s: %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("ranges", () => {
  it.each(
    listed(`
    自2024-05-20起至2029-05-19止 | 2024-05-20至2029-05-19 | 2024/5/20-2029/5/19
    2024.5.20-2029.5.19 | 2024.5.20—2029.5.19 | 2024.5.20~2029.5.19
    2024.5.20～2029.5.19 | 2024年5月20日－2029年5月19日 | 20240520-20290519
    2024-05-20 - 2029-05-19 | 2024-05-20 to 2029-05-19
    从2024年5月20日到2029年5月19日 | 有效期：2024-05-20至2029-05-19
    自二〇二四年五月二十日至二〇二九年五月十九日 | 五年（2024.5.20-2029.5.19）
    2024-05-20 00:00至2029-05-19 23:59:59
    `),
  )("%s", (text) => {
    expect(said(text)).toBe("2024-05-20 to 2029-05-19");
  });

  it.each([
    ["2026年1月1日至12月31日", "2026-01-01 to 2026-12-31"],
    ["2026.1.1-12.31", "2026-01-01 to 2026-12-31"],
    ["2025年7月1日至6月30日", "2025-07-01 to ambiguous ?-6-30"],
    ["2024年3月-2027年2月", "period 2024-03-01 2024-03-31 to period 2027-02-01 2027-02-28"],
    ["2024-2026", "period 2024-01-01 2024-12-31 to period 2026-01-01 2026-12-31"],
    ["2016年6月8日至长期", "2016-06-08 to open"],
    ["2016-06-08 至 无固定期限", "2016-06-08 to open"],
    ["2016-06-08至今", "2016-06-08 to missing"],
    ["2024-05-20起", "2024-05-20 to missing"],
    ["2024.5.20-", "2024-05-20 to missing"],
    ["2024年5月20日至", "2024-05-20 to missing"],
    ["三年（2024.5.20-2027.5.19）", "2024-05-20 to 2027-05-19"],
    ["三年（2024.5.20-2026.5.19）", "2024-05-20 to contradicted 2026-05-19"],
    ["2024.5.20-2026.5.19（三年）", "2024-05-20 to contradicted 2026-05-19 (三年)"],
    ["自2024-05-20起三年", "2024-05-20 to length 36 months 0 days"],
    ["2024-05-20至2029-02-29", "2024-05-20 to impossible"],
    ["2024-01-01至2026-12-31，到期自动续约一年", "2024-01-01 to 2026-12-31 (到期自动续约一年)"],
  ])("%s: %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("no date", () => {
  it.each(["", " ", "/", "-", "—", "——", "无", "N/A", "待定", "?", "？", "至今", "x"])("%j is missing", (text) => {
    expect(said(text)).toBe("missing");
  });

  it.each([
    "长期",
    "长期有效",
    "永久",
    "永久有效",
    "无期限",
    "无限期",
    "无固定期限",
    "终身",
    "不定期",
    "长期（2016起）",
  ])("%s is open", (text) => {
    expect(said(text)).toBe("open");
  });

  it.each([
    "随主合同",
    "同主合同",
    "随HL-IDC-22-001",
    "见合同",
    "以合同为准",
    "按框架协议",
    "合同终止时",
    "项目验收后一年",
    "自开通之日起三年",
  ])("%s depends on something else", (text) => {
    expect(said(text)).toBe("dependent");
  });

  it.each(["abc", "正常", "5", "36", "-5", "1767225600", "12345678", "12345", "99999", "第3期"])(
    "%j cannot be read",
    (text) => {
      expect(said(text)).toBe("unreadable");
    },
  );

  it("numbers that are no date", () => {
    expect([-5, 0, 36, 1_767_225_600, 911_101_080_000_000_000].map(said)).toEqual(Array(5).fill("unreadable"));
  });

  it("serials of a spreadsheet ask, as text and as number", () => {
    expect(["46387", 46_387, 46_387.999].map(said)).toEqual(Array(3).fill("serial 2026-12-31"));
  });

  it("formula errors are errors", () => {
    expect(readDate({ error: "#REF!" })).toEqual({
      shape: "single",
      part: { kind: "unreadable", error: true },
      note: null,
    });
    expect(readDate("#N/A")).toEqual({ shape: "single", part: { kind: "unreadable", error: true }, note: null });
  });

  it("is not looked for in prose, and long texts take no time", () => {
    expect(said("见附件说明。".repeat(500))).toBe("unreadable");
    expect(said("2026-".repeat(20))).toBe("unreadable");
    expect(said("至".repeat(100))).toBe("unreadable");
  });
});

describe("notes behind a date", () => {
  it.each([
    ["2026年12月31日（续期材料已交）", "2026-12-31 (续期材料已交)"],
    ["2025-06-30（已续，新证未下）", "2025-06-30 (已续，新证未下)"],
    ["2026-12-31（按合同约定）", "2026-12-31 (按合同约定)"],
    ["2026-12-31 [甲方确认]", "2026-12-31 (甲方确认)"],
  ])("%s keeps its note as written", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});
