import { describe, expect, it } from "vitest";
import type { Cell } from "../workbook.ts";
import { day } from "#calendar/day.ts";
import { outcomeText, verdictsOn } from "./sheetFixture.ts";

const headings = ["资源名称", "类别", "编号", "开始日期", "到期日期", "服务期限", "备注"];

function line(start: Cell, end: Cell, term: Cell = null, remark: Cell = null) {
  return verdictsOn([headings, ["城东专线", "专线", "H-1", start, end, term, remark]])[1];
}

function licence(start: Cell, end: Cell, term: Cell = null, remark: Cell = null) {
  return verdictsOn([headings, ["增值电信业务经营许可证", "许可证", "京B2-20219001", start, end, term, remark]])[1];
}

function text(verdict: ReturnType<typeof line>): string {
  return verdict === undefined ? "" : outcomeText(verdict);
}

it("asks where one cell names days and a length that do not agree", () => {
  const written = "12个月（2025-01-01至2026-12-31）";
  expect(text(line(null, null, written))).toBe(
    "question: date-contradicted: end 2025-12-31* | end 2026-01-01 | end 2026-12-31",
  );
  expect(text(line(null, null, "24个月（2025-01-01至2026-12-31）"))).toBe("accepted");
});

describe("start and end", () => {
  it.each<[Cell, Cell, Cell, string]>([
    ["2024-01-01", "2026-12-31", null, "2024-01-01 2026-12-31"],
    [null, "2026-12-31", null, "null 2026-12-31"],
    ["/", "2026-12-31", null, "null 2026-12-31"],
    [null, "自2024-05-20起至2029-05-19止", null, "2024-05-20 2029-05-19"],
    ["2024-05-20至2029-05-19", null, null, "2024-05-20 2029-05-19"],
    [null, null, "2024-05-20至2029-05-19", "2024-05-20 2029-05-19"],
    ["2024-05-20", null, "至2029-05-19", "2024-05-20 2029-05-19"],
    ["2024-05-20", null, "2029-05-19", "2024-05-20 2029-05-19"],
    ["2024-07-01", "2027-06-30", "三年期", "2024-07-01 2027-06-30"],
    ["2024-07-01", "2027-07-01", "三年", "2024-07-01 2027-07-01"],
    ["2024-07-01", "2027-06-30", "框架", "2024-07-01 2027-06-30"],
    ["2024-07-01", "2027-06-30", "2024-07-01至2027-06-30", "2024-07-01 2027-06-30"],
    ["2026-12-31", "2026-12-31", null, "2026-12-31 2026-12-31"],
  ])("%j · %j · %j", (start, end, term, expected) => {
    const verdict = line(start, end, term);
    expect(text(verdict)).toBe("accepted");
    expect(`${verdict?.start} ${verdict?.end}`).toBe(expected);
  });

  it("are open only where the row says so", () => {
    expect(line("2024-01-01", "长期")).toMatchObject({ status: "accepted", openEnded: true, end: null });
    expect(line("2024-01-01", null, "无固定期限")).toMatchObject({ status: "accepted", openEnded: true });
    expect(line(null, "2024-01-01至长期")).toMatchObject({ status: "accepted", openEnded: true, start: "2024-01-01" });
    expect(text(licence("2024-01-01", "长期"))).toBe("question: open-end-impossible");
  });
});

describe("questions about the end", () => {
  it.each<[Cell, Cell, Cell, string]>([
    ["2024-01-01", null, null, "date-missing"],
    ["2024-01-01", "—", null, "date-missing"],
    ["2024-01-01至今", null, null, "date-missing"],
    ["2024-07-01", null, "三年期", "date-term: end 2027-06-30* | end 2027-07-01"],
    ["2024-02-29", "一年", null, "date-term: end 2025-02-27* | end 2025-02-28"],
    [null, "三年", null, "date-term"],
    [null, "2024-07-01起三年", null, "date-term: end 2027-06-30* | end 2027-07-01"],
    ["2024-07-01", "自开通之日起三年", null, "date-term: end 2027-06-30* | end 2027-07-01"],
    ["2024-07-01", "2027年6月", null, "date-period: end 2027-06-01* | end 2027-06-30"],
    ["2027-06-10", "2027年6月", null, "date-period: end 2027-06-30*"],
    ["2024-07-01", "26/3/1", null, "date-ambiguous: end 2026-03-01*"],
    ["2024-07-01", "26-03-01", null, "date-ambiguous: end 2026-03-01*"],
    ["2024-07-01", "3/1/2026", null, "date-ambiguous: end 2026-01-03* | end 2026-03-01"],
    ["2025-07-01", "6月30日", null, "date-ambiguous: end 2026-06-30*"],
    ["2024-07-01", "46387", null, "date-serial-text: end 2026-12-31*"],
    ["2024-07-01", 46_387, null, "date-serial-text: end 2026-12-31*"],
    ["2024-07-01", "项目验收后", null, "date-dependent"],
    ["2024-07-01", "2026-03-01（周一）", null, "date-contradicted: end 2026-03-01*"],
    ["2024-07-01", "1767225600", null, "date-unreadable"],
    ["2024-07-01", -5, null, "date-unreadable"],
    ["2024-07-01", "2025-06-30", "三年", "date-contradicted: end 2025-06-30* | end 2027-06-30 | end 2027-07-01"],
    ["2024-07-01", "2025-06-30", "长期", "date-contradicted: end 2025-06-30*"],
    ["2024-07-01", "2025-06-30", "2024-07-01至2026-06-30", "date-contradicted: end 2025-06-30* | end 2026-06-30"],
    ["2024-07-01", "2024-08-01至2026-06-30", null, "date-contradicted: start 2024-07-01* | start 2024-08-01"],
    ["2024-07-01", day("9999-12-31"), null, "term-implausible: end 9999-12-31* | openEnded true"],
  ])("%j · %j · %j: %s", (start, end, term, expected) => {
    expect(text(line(start, end, term))).toBe(`question: ${expected}`);
  });

  it("about the start come second, and only where it is no day", () => {
    expect(text(line("2024年", "2027-06-30"))).toBe("question: date-period: start 2024-01-01* | start 2024-12-31");
    expect(text(line("2024年", "2024-06-30"))).toBe("question: date-period: start 2024-01-01*");
    expect(text(line("2024年4月", "2027年4月"))).toBe("question: date-period: end 2027-04-01* | end 2027-04-30");
    expect(text(line("长期", "2027-06-30"))).toBe("question: date-unreadable");
  });

  it("of a licence know how long it runs", () => {
    expect(text(licence("2022-03-27", "Mar-27"))).toBe(
      "question: date-ambiguous: end 2027-03-01* | end 2027-03-27 | end 2027-03-31",
    );
    expect(text(licence("2021-03-01", "2031-02-28"))).toBe(
      "question: term-implausible: end 2026-02-28* | end 2031-02-28",
    );
    expect(text(licence("2021-03-01", "2026-03-01"))).toBe("accepted");
    expect(text(licence("2021-03-01", "2026-03-02"))).toBe(
      "question: term-implausible: end 2026-02-28* | end 2026-03-02",
    );
    expect(text(licence("2024-02-29", "2029-02-28"))).toBe("accepted");
    expect(text(licence("2024-01-01", "2026-02-28"))).toBe("accepted");
  });
});

describe("rejections", () => {
  it.each<[Cell, Cell, string]>([
    ["2024-07-01", "2027.2.29", "date-impossible"],
    ["2024-07-01", "0000-00-00", "date-impossible"],
    ["2026-02-30", "2027-06-30", "date-impossible"],
    ["2024-07-01", "2024-07-01至2026-11-31", "date-impossible"],
    ["2026-07-01", "2025-06-30", "end-before-start"],
    ["2024-07-01", { error: "#REF!" }, "date-unreadable"],
    [{ error: "#VALUE!" }, "2027-06-30", "date-unreadable"],
  ])("%j · %j: %s", (start, end, code) => {
    const verdict = line(start, end);
    expect(verdict).toMatchObject({ status: "rejected", reason: { code }, start: null, end: null });
  });
});

describe("what a remark says of the term", () => {
  it.each<[Cell, Cell, string, string]>([
    ["2020-07-01", "2025-06-30（已续，新证未下）", "", "question: date-contradicted: end 2025-06-30* | end 2030-06-30"],
    ["2020-07-01", "2025-06-30", "已换证", "question: date-contradicted: end 2025-06-30* | end 2030-06-30"],
    ["2021-12-31", "2026年12月31日（续期材料已交）", "", "accepted"],
    ["2022-07-01", "2027-06-30", "已续期", "accepted"],
    ["2020-07-01", "2025-06-30", "续期材料已交", "accepted"],
    ["2020-07-01", "2025-06-30", "已不续期", "accepted"],
    ["2020-07-01", "2025-06-30", "续期中", "accepted"],
  ])("of a licence: %j · %j · %s: %s", (start, end, remark, expected) => {
    expect(text(licence(start, end, null, remark))).toBe(expected);
  });

  it.each<[Cell, Cell, string, string]>([
    ["2023-01-01", "2025-12-31", "已续签至2027-12-31", "question: date-contradicted: end 2025-12-31* | end 2027-12-31"],
    ["2023-01-01", "2025-12-31", "已续签", "question: date-contradicted: end 2025-12-31* | end 2028-12-31"],
    ["2023-01-01", "2025-12-31", "到期自动续约一年；已续签", "accepted"],
    ["2023-01-01", "2025-12-31", "已口头同意续一年，合同未签", "accepted"],
    [
      "2024-01-01",
      "2025-12-31",
      "合同期三年",
      "question: date-contradicted: end 2025-12-31* | end 2026-12-31 | end 2027-01-01",
    ],
    ["2024-01-01", "2026-12-31", "合同期三年，到期自动续约一年", "accepted"],
    ["2024-01-01", "2027-12-31", "无固定期限", "question: date-contradicted: end 2027-12-31* | openEnded true"],
    ["2024-01-01", null, "无固定期限", "question: date-missing: openEnded true"],
    ["2024-01-01", null, "合同期三年", "question: date-missing: end 2026-12-31* | end 2027-01-01"],
    ["2024-01-01", null, "每年测评一次，上次测评2025-12-18", "question: date-missing: openEnded 2026-12-18"],
  ])("of a line: %j · %j · %s: %s", (start, end, remark, expected) => {
    expect(text(line(start, end, null, remark))).toBe(expected);
  });
});
