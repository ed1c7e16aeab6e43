import { describe, expect, it } from "vitest";
import { cellAddress } from "../workbook.ts";
import type { Cell } from "../workbook.ts";
import { headerAt } from "./findHeader.ts";
import { roleOfHeading } from "./headingRole.ts";
import { outcomeOf, reportOn, sheetOf, verdictsOn } from "./sheetFixture.ts";
import { templateHeaders } from "./templateHeaders.ts";

function rolesOf(headings: readonly string[]): readonly (string | null)[] {
  return headerAt(sheetOf([headings]), 0)?.columns.map(({ role }) => role) ?? [];
}

describe("headings", () => {
  it("of the samples are known", () => {
    expect(rolesOf(templateHeaders)).toEqual([
      "name",
      "kind",
      "identifier",
      "counterparty",
      "start",
      "end",
      "owner",
      "remark",
    ]);
    expect(
      rolesOf([
        "序号",
        "域名/证书名称",
        "类别",
        "注册商/颁发机构",
        "编号",
        "注册/签发日",
        "到期日\n(年-月-日)",
        "自动续费",
        "责任人",
        "备注",
      ]),
    ).toEqual([
      "serial",
      "name",
      "kind",
      "counterparty",
      "identifier",
      "start",
      "end",
      "autoRenewal",
      "owner",
      "remark",
    ]);
    expect(
      rolesOf([
        "资源名称",
        "供应商",
        "供应商许可证号",
        "合同编号",
        "带宽/数量",
        "起始日",
        "截止日期",
        "服务期限",
        "月费用（元）",
      ]),
    ).toEqual(["name", "counterparty", null, "identifier", null, "start", "end", "term", null]);
  });

  it.each([
    ["*到期日期", "end"],
    ["到期日期：", "end"],
    ["有 效 期 至", "end"],
    ["合同到期日期", "end"],
    ["许可证到期时间", "end"],
    ["失效日期", "end"],
    ["Expiry Date", "end"],
    ["有效期至（必填）", "end"],
    ["有效期", "term"],
    ["合同期限（年）", "term"],
    ["起止日期", "term"],
    ["颁证日期", "start"],
    ["合同生效日期", "start"],
    ["起租日", "start"],
    ["客户全称", "holder"],
    ["统一社会信用代码/注册号", "creditCode"],
    ["许可证编号", "identifier"],
    ["电路编号", "identifier"],
    ["运营商", "counterparty"],
    ["业务种类", "services"],
    ["跟进人", "owner"],
    ["是否自动续约", "autoRenewal"],
    ["提前通知天数", "notice"],
    ["备注（续约约定）", "remark"],
    ["续签说明", "remark"],
    ["合同续租条件", "remark"],
    ["社保起", "start"],
    ["社保止", "end"],
    ["Domain\nName", "name"],
    ["Registered On", "start"],
    ["Auto-Renew", "autoRenewal"],
    ["valid_to", "end"],
  ])("%s means %s", (heading, role) => {
    expect(roleOfHeading(heading)?.role).toBe(role);
  });

  it.each([
    "供应商许可证号",
    "供应商联系电话",
    "首次发证日期",
    "上次测评日期",
    "到期提醒日期",
    "剩余天数",
    "年检到期日",
    "缴费日期",
    "注册资本",
    "注册地址",
    "法定代表人",
    "月费用（元）",
    "是否到期",
    "更新日期",
    "带宽/数量",
    "DNS",
  ])("%s means nothing to us", (heading) => {
    expect(roleOfHeading(heading)).toBeNull();
  });

  it("of one meaning: the more telling one counts, the other is kept", () => {
    const rows = verdictsOn([
      ["资源名称", "类别", "编号", "合同编号", "签订日期", "开始日期", "到期日期", "备注", "备注"],
      ["城东专线", "专线", "甲1", "H-1", "2023-12-20", "2024-01-01", "2026-12-31", "主用", "另一条"],
      ["城西专线", "专线", null, "H-2", "2023-12-20", "2024-01-01", "2026-12-31", null, null],
    ]);
    expect(rows[1]?.entry).toMatchObject({
      identifier: "甲1",
      start: "2024-01-01",
      remark: "主用",
      extra: { 合同编号: "H-1", 签订日期: "2023-12-20", "备注(2)": "另一条" },
    });
    expect(rows[2]?.entry).toMatchObject({ identifier: "H-2", extra: { 签订日期: "2023-12-20" } });
  });

  it("编号 numbers the rows where it counts them", () => {
    const rows = verdictsOn([
      ["编号", "证号", "发证日期", "有效期至"],
      ["1", "京B2-20219001", "2021-12-01", "2026-11-30"],
      ["2", null, "2021-12-01", "2026-11-30"],
      ["合计", "2", null, null],
    ]);
    expect(rows[1]?.entry).toMatchObject({ kind: "licence", identifier: "京B2-20219001", extra: {} });
    expect(rows[2]).toMatchObject({ status: "rejected", identifier: null, reason: { code: "name-missing" } });
  });

  it("编号 numbers papers where it does not count", () => {
    const rows = verdictsOn([
      ["编号", "专线名称", "到期日期"],
      ["1001", "城东专线", "2026-11-30"],
      ["1002", "城西专线", "2026-11-30"],
    ]);
    expect(rows.slice(1).map(({ identifier }) => identifier)).toEqual(["1001", "1002"]);
  });

  it("of a supplier's licence do not number a contract", () => {
    const rows = verdictsOn([
      ["专线名称", "许可证编号", "合同编号", "到期日期"],
      ["城东专线", "A2.B1-20189001", "H-1", "2026-12-31"],
    ]);
    expect(rows[1]?.entry).toMatchObject({ kind: "line", identifier: "H-1", extra: { 许可证编号: "A2.B1-20189001" } });
  });
});

describe("where the header stands", () => {
  const data: readonly Cell[] = ["城东专线", "专线", "H-1", "2026-12-31"];
  const headings = ["名称", "类别", "编号", "到期日"];

  it("below titles and notes", () => {
    const [sheet] = reportOn([
      sheetOf([["某某示例有限公司台账"], [], ["填报部门：合规部", null, "更新日期：2026-11-15"], headings, data]),
    ]).sheets;
    expect(sheet?.headerRow).toBe(4);
    expect(sheet?.rows.map(({ notRecord }) => notRecord)).toEqual(["title", "blank", "note", "header", null]);
  });

  it("in two rows with merged groups", () => {
    const rows = [
      ["序号", "合同基本信息", null, null, "有效期", null, "管理", null],
      [null, "名称", "编号", "对方单位", "起", "止", "责任人", "备注"],
      [1, "城东专线", "H-1", "甲示例公司", "2024.1.1", "2026.12.31", "小李", null],
    ];
    const merged = [
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 4 },
      { top: 1, left: 5, bottom: 1, right: 6 },
      { top: 1, left: 7, bottom: 1, right: 8 },
    ];
    const [sheet] = reportOn([sheetOf(rows, { merged })]).sheets;
    expect(sheet?.headerRow).toBe(2);
    expect(sheet?.rows.map(({ status }) => status)).toEqual(["not-a-record", "not-a-record", "accepted"]);
    expect(sheet?.rows[2]?.entry).toMatchObject({
      name: "城东专线",
      counterparty: "甲示例公司",
      start: "2024-01-01",
      end: "2026-12-31",
      owners: ["小李"],
    });
  });

  it("in two rows of a CSV, whose merges are gone", () => {
    const rows = [
      ["序号", "名称", "类别", "合同", "", "有效期", "", "负责人"],
      ["", "", "", "编号", "名称", "起", "止", ""],
      ["1", "城东专线", "专线", "H-1", "框架合同", "2024-01-01", "2026-12-31", "小李"],
    ];
    const verdicts = verdictsOn(rows, { canMerge: false });
    expect(verdicts[2]?.entry).toMatchObject({
      name: "城东专线",
      identifier: "H-1",
      start: "2024-01-01",
      end: "2026-12-31",
      extra: { "合同 名称": "框架合同" },
    });
  });

  it("tells the columns of the other side from ours by their group", () => {
    const rows = [
      ["名称", "供应商", null, "合同", null, null],
      [null, "名称", "许可证号", "编号", "起", "止"],
      ["城东专线", "甲示例公司", "B1-20209006", "H-1", "2024-01-01", "2026-12-31"],
    ];
    const merged = [
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 1, left: 4, bottom: 1, right: 6 },
    ];
    expect(verdictsOn(rows, { merged })[2]?.entry).toMatchObject({
      name: "城东专线",
      counterparty: "甲示例公司",
      identifier: "H-1",
      extra: { "供应商 许可证号": "B1-20209006" },
    });
  });

  it("again in the middle, printed at a page break", () => {
    const verdicts = verdictsOn([headings, data, headings, ["城西专线", "专线", "H-2", "2026-12-31"]]);
    expect(verdicts.map(({ notRecord }) => notRecord)).toEqual(["header", null, "header", null]);
  });

  it("of another list further down, with its own columns and kind", () => {
    const verdicts = verdictsOn([
      ["域名清单"],
      ["序号", "域名", "到期日"],
      [1, "a.example", "2027-01-01"],
      [],
      ["SSL证书清单"],
      ["序号", "名称", "证书序列号", "责任人", "到期时间"],
      [1, "www.a.example", "SN1", "小李", "2027-02-02"],
    ]);
    expect(verdicts[2]).toMatchObject({ status: "accepted", kind: "domain", identifier: "a.example" });
    expect(verdicts[6]).toMatchObject({ status: "accepted", kind: "tls", identifier: "SN1", end: "2027-02-02" });
  });

  it("nowhere: the file is refused, with its first line", () => {
    expect(
      outcomeOf([
        sheetOf([
          ["a.example", "2027-01-01", "小李"],
          ["b.example", "2027-01-01", "小李"],
        ]),
      ]),
    ).toEqual({
      code: "file-no-header",
      at: "台账",
      data: { row: 1, text: "a.example、2027-01-01、小李" },
    });
    expect(outcomeOf([sheetOf([[], [null, " "]])])).toMatchObject({ code: "file-empty" });
  });

  it("nowhere on one sheet of several: its rows are asked about, its prose is not", () => {
    const report = reportOn([
      sheetOf([headings, data]),
      sheetOf([["填表说明"], ["a.example", "2027-01-01", "小李"]], { name: "附表" }),
    ]);
    expect(report.sheets[1]?.rows.map(({ status, reason }) => [status, reason?.code ?? null])).toEqual([
      ["not-a-record", null],
      ["question", "header-missing"],
    ]);
  });

  it("over 200 columns of which we know a few", () => {
    const wide = Array.from({ length: 200 }, (_, index) => `字段${cellAddress(1, index + 1)}`);
    const row = Array.from({ length: 200 }, (_, index): Cell => index);
    const verdicts = verdictsOn([
      [...headings, ...wide],
      [...data, ...row],
    ]);
    expect(verdicts[0]?.notRecord ?? verdicts[0]?.reason?.code).toBe("header");
    expect(Object.keys(verdicts[1]?.entry?.extra ?? {})).toHaveLength(200);
  });
});
