import { describe, expect, it } from "vitest";
import type { RowVerdict } from "../report.ts";
import { outcomeText, verdictsOn } from "./sheetFixture.ts";

/** Kind, name, number, start and end in one line; the question where there is one. */
function lineOf(verdict: RowVerdict): string {
  const { status, kind, name, identifier, start, end, openEnded } = verdict;
  if (status !== "accepted") return outcomeText(verdict);
  return [kind, name ?? "–", identifier ?? "–", start ?? "–", openEnded ? "open" : end].join(" · ");
}

describe("ledgers of other shapes", () => {
  it("a list of contracts with their days of signing: a range says when they begin, a length counts from there", () => {
    const rows = verdictsOn([
      ["合同编号", "合同名称", "合同期限", "签订日期"],
      ["HT-1", "城东专线合同", "2025/1/1~2026/12/31", "2024-12-20"],
      ["HT-2", "城西专线合同", "签订之日起一年", "2025-12-20"],
    ]);
    expect(rows.slice(1).map(lineOf)).toEqual([
      "line · 城东专线合同 · HT-1 · 2025-01-01 · 2026-12-31",
      "question: date-term: end 2026-12-19* | end 2026-12-20",
    ]);
    expect(rows[1]?.entry?.extra).toEqual({ 签订日期: "2024-12-20" });
  });

  it("a licence issued anew in the middle of its term keeps the term that its range says", () => {
    const rows = verdictsOn([
      ["证照名称", "证照编号", "发证日期", "有效期"],
      ["增值电信业务经营许可证", "京B2-20229417", "2024-05-10", "2022-03-01至2027-02-28"],
      ["增值电信业务经营许可证", "京B2-20229418", "2022-05-10", "2027-05-09"],
    ]);
    expect(rows.slice(1).map(lineOf)).toEqual([
      "licence · 增值电信业务经营许可证 · 京B2-20229417 · 2022-03-01 · 2027-02-28",
      "licence · 增值电信业务经营许可证 · 京B2-20229418 · 2022-05-10 · 2027-05-09",
    ]);
  });

  it("a list of papers with a title that names the company", () => {
    const rows = verdictsOn([
      ["附件1：星河示例数据有限公司资质证照清单"],
      ["序号", "资质名称", "资质编号", "发证单位", "获证日期", "有效期截止", "年检情况", "责任部门", "责任人"],
      [
        1,
        "增值电信业务经营许可证(ISP)",
        "京B1-20219402",
        "北京市通信管理局",
        "2021.12.30",
        "2026.12.29",
        "正常",
        "网络部",
        "小李",
      ],
      [2, "质量管理体系认证证书", "Q-1", "某认证公司", "2024/1/1", "2026/12/31", null, null, null],
      [3, "等保三级备案证明", "1101-1", "北京市公安局", "2024年1月5日", "/", null, null, null],
    ]);
    expect(rows.slice(2).map(lineOf)).toEqual([
      "licence · 增值电信业务经营许可证(ISP) · 京B1-20219402 · 2021-12-30 · 2026-12-29",
      "certification · 质量管理体系认证证书 · Q-1 · 2024-01-01 · 2026-12-31",
      "question: date-missing",
    ]);
    expect(rows[2]).toMatchObject({
      holder: "星河示例数据有限公司",
      entry: { owners: ["小李"], extra: { 年检情况: "正常", 责任部门: "网络部" } },
    });
  });

  it("a list of contracts: the term counts, not the day of signing", () => {
    const rows = verdictsOn([
      [
        "合同编号",
        "合同名称",
        "对方单位名称",
        "合同金额",
        "签订日期",
        "履行期限起",
        "履行期限止",
        "是否自动续签",
        "续签条件",
        "经办人",
      ],
      [
        "HT-1",
        "城东专线租赁合同",
        "甲公司",
        12_000,
        "2023-12-20",
        "2024-01-01",
        "2026-12-31",
        "是",
        "到期自动续签一年，提前30日书面通知",
        "小李",
      ],
      ["HT-2", "办公室租赁合同", "乙公司", 5000, "2023-12-20", "2024-01-01", "2026-12-31", "否", null, "小李、小王"],
      ["HT-3", "保洁服务合同", "丙公司", 5000, "2023-12-20", "2024-01-01", "2026-12-31", "否", null, "同上"],
    ]);
    expect(rows.slice(1).map(lineOf)).toEqual([
      "line · 城东专线租赁合同 · HT-1 · 2024-01-01 · 2026-12-31",
      "office-lease · 办公室租赁合同 · HT-2 · 2024-01-01 · 2026-12-31",
      "contract · 保洁服务合同 · HT-3 · 2024-01-01 · 2026-12-31",
    ]);
    expect(rows[1]?.renewal).toEqual({ auto: true, months: 12, notice: { value: 30, unit: "calendar-day" } });
    expect(rows[1]?.entry).toMatchObject({
      counterparty: "甲公司",
      extra: { 签订日期: "2023-12-20", 合同金额: "12000" },
    });
    expect(rows[3]?.entry?.owners).toEqual([]);
  });

  it("contracts and licences in one list: each has its counterparty, whichever column it is under", () => {
    const rows = verdictsOn([
      ["类别", "名称", "编号", "对方单位", "发证机关", "到期日期"],
      ["专线", "城东专线", "DL-1", "甲电信", null, "2026-12-31"],
      ["增值电信业务经营许可证", "许可证", "京B2-20219001", null, "北京市通信管理局", "2026-12-31"],
      ["专线", "城西专线", "DL-2", "乙电信", "甲电信", "2026-12-31"],
    ]);
    const read = rows.slice(1).map(({ entry }) => [entry?.counterparty, entry?.extra]);
    expect(read).toEqual([
      ["甲电信", {}],
      ["北京市通信管理局", {}],
      ["甲电信", { 对方单位: "乙电信" }],
    ]);
  });

  it("a list of circuits without names, of the kind of its sheet", () => {
    const rows = verdictsOn(
      [
        ["电路编号", "A端", "Z端", "运营商", "开通日期", "合同到期日", "月租"],
        ["DL-001", "北京", "上海", "甲电信", "2024-01-01", "2026-12-31", 100],
        ["DL-002", "北京", "广州", "甲电信", "2024-01-01", "长期", 100],
      ],
      { name: "传输电路" },
    );
    expect(rows.slice(1).map(lineOf)).toEqual([
      "line · – · DL-001 · 2024-01-01 · 2026-12-31",
      "line · – · DL-002 · 2024-01-01 · open",
    ]);
  });

  it("a list of racks with one column for the term", () => {
    const rows = verdictsOn([
      ["机房名称", "机柜编号", "托管商", "合同期限"],
      ["亦庄机房", "A01", "甲公司", "2024.1.1-2026.12.31"],
      ["亦庄机房", "A02", "甲公司", "2024.1.1-\n2026.12.31"],
      ["亦庄机房", "A03", "甲公司", "自2024-01-01起三年"],
    ]);
    expect(rows.slice(1).map(lineOf)).toEqual([
      "room · 亦庄机房 · A01 · 2024-01-01 · 2026-12-31",
      "room · 亦庄机房 · A02 · 2024-01-01 · 2026-12-31",
      "question: date-term: end 2026-12-31* | end 2027-01-01",
    ]);
  });

  it("an agency's table with other headings", () => {
    const rows = verdictsOn(
      [
        ["客户名称", "法人", "联系人", "信用代码", "证书类型", "证书编号", "业务范围", "颁发日期", "到期日期", "跟单"],
        [
          "甲示例有限公司",
          "张",
          "李",
          "91110108MAY100018G",
          "ICP许可证",
          "京B2-20219402",
          "信息服务业务",
          "2021-12-30",
          "2026-12-29",
          "小李",
        ],
        [
          "甲示例有限公司",
          "张",
          "李",
          "91110108MAY100018G",
          "EDI证",
          "京B2-20219403",
          "在线数据处理",
          "2021-12-30",
          "2026-12-29",
          "小李",
        ],
        ["乙示例有限公司", "", "", "", "ICP备案", "京ICP备2021095555号", "", "2021-12-30", "长期", "小李"],
      ],
      { canMerge: false },
    );
    expect(rows.slice(1).map(lineOf)).toEqual([
      "licence · ICP许可证 · 京B2-20219402 · 2021-12-30 · 2026-12-29",
      "licence · EDI证 · 京B2-20219403 · 2021-12-30 · 2026-12-29",
      "question: credit-code-missing",
    ]);
    expect(rows[1]?.entry).toMatchObject({ owners: ["小李"], extra: { 法人: "张", 联系人: "李" } });
  });

  it("numbers in the unit of their heading", () => {
    const renewalUnder = (headings: readonly string[], cells: readonly string[]) =>
      verdictsOn([
        ["资源名称", "类别", "编号", "到期日期", "自动续约", ...headings],
        ["城东专线", "专线", "H-1", "2026-12-31", "是", ...cells],
      ])[1]?.renewal;
    expect(renewalUnder(["续约期限（年）", "提前通知（月）"], ["1", "2"])).toEqual({
      auto: true,
      months: 12,
      notice: { value: 2, unit: "month" },
    });
    expect(renewalUnder(["每次续期月数", "提前通知天数"], ["6", "30"])).toEqual({
      auto: true,
      months: 6,
      notice: { value: 30, unit: "calendar-day" },
    });
    expect(renewalUnder(["续约期限", "提前通知（工作日）"], ["1年", "10"])).toEqual({
      auto: true,
      months: 12,
      notice: { value: 10, unit: "working-day" },
    });
  });

  it("a list of domains by their own headings", () => {
    const rows = verdictsOn([
      ["域名", "注册商", "注册时间", "过期时间", "是否自动续费", "DNS"],
      ["A.Example", "某某注册", "2020-01-01 00:00:00", "2027-01-01 00:00:00", "开启", "x"],
      ["https://b.example/", "某某注册", "2020-1-1", "2027-1-1", "关闭", null],
      ["c.example", "某某注册", "2020-1-1", "永久", "关闭", null],
    ]);
    expect(rows.slice(1).map(lineOf)).toEqual([
      "domain · A.Example · a.example · 2020-01-01 · 2027-01-01",
      "domain · https://b.example/ · b.example · 2020-01-01 · 2027-01-01",
      "question: open-end-impossible",
    ]);
    expect(rows[1]?.renewal?.auto).toBe(true);
  });
});
