import { describe, expect, it } from "vitest";
import type { Cell } from "../workbook.ts";
import { outcomeText, verdictsOn } from "./sheetFixture.ts";

const headings = [
  "序号",
  "客户名称",
  "统一社会信用代码",
  "所在省份",
  "证照类型",
  "许可证编号",
  "业务种类",
  "发证日期",
  "有效期至",
  "备注",
];
const codes = { 甲: "91110108MAY100018G", 乙: "91360102MAY200019H" };
const dates = ["2021-12-04", "2026-12-04"] as const;

type Given = {
  serial?: Cell;
  client?: Cell;
  code?: Cell;
  province?: Cell;
  number?: Cell;
  services?: Cell;
  start?: Cell;
  end?: Cell;
  remark?: Cell;
  kind?: Cell;
};

function row(given: Given): readonly Cell[] {
  const {
    serial = null,
    client = "甲示例有限公司",
    code = codes.甲,
    province = "北京市",
    number = "京B2-20219001",
    services = "甲业务",
  } = given;
  const { start = dates[0], end = dates[1], remark = null, kind = "增值电信业务经营许可证" } = given;
  return [serial, client, code, province, kind, number, services, start, end, remark];
}

function outcomes(rows: readonly Given[], canMerge = true): readonly string[] {
  return verdictsOn([headings, ...rows.map(row)], { canMerge })
    .slice(1)
    .map(outcomeText);
}

const other = { client: "乙示例有限公司", code: codes.乙, province: "江西省" };

describe("rows that are about the same thing", () => {
  it("same number and dates: a duplicate", () => {
    expect(outcomes([{}, {}])).toEqual(["accepted", "rejected: duplicate"]);
    expect(outcomes([{ number: "京B2-20219001" }, { number: "京 b2－20219001号" }])[1]).toBe("rejected: duplicate");
    expect(outcomes([{ services: "甲业务、乙业务" }, { services: "乙业务" }])[1]).toBe("rejected: duplicate");
  });

  it("another date: a conflict, the earlier end being safe", () => {
    expect(outcomes([{}, { end: "2026-12-03" }])[1]).toBe("question: conflict: end 2026-12-03* | end 2026-12-04");
    expect(outcomes([{}, { start: "2021-12-05" }])[1]).toBe("question: conflict: start 2021-12-04* | start 2021-12-05");
  });

  it("another client: a conflict, whatever else there is to ask", () => {
    const proposals = "holder 乙示例有限公司 | holder 甲示例有限公司";
    expect(outcomes([{}, other])[1]).toBe(`question: conflict: ${proposals}`);
  });

  it("another service: one licence may list several", () => {
    expect(outcomes([{}, { services: "乙业务" }])[1]).toBe("question: merge: services 甲业务、乙业务");
  });

  it("a repeated conflict is a duplicate of the conflict", () => {
    expect(outcomes([{}, { end: "2026-12-03" }, { end: "2026-12-03" }])[2]).toBe("rejected: duplicate");
  });

  it("a rejected row stands in nobody's way", () => {
    expect(outcomes([{ code: "91110108MAY1000181" }, {}])).toEqual(["rejected: credit-code", "accepted"]);
  });

  it("an unanswered row is still a row with that number", () => {
    expect(outcomes([{ end: null }, {}])).toEqual(["question: date-missing", "question: conflict: end 2026-12-04*"]);
  });

  it("clients are told apart by credit code, not by spelling", () => {
    expect(outcomes([{ client: "红杉示例（西宁）有限公司" }, { client: "红杉示例(西宁)有限公司" }])[1]).toBe(
      "rejected: duplicate",
    );
    expect(outcomes([{ client: "甲" }, { client: "甲公司" }])[1]).toBe("rejected: duplicate");
  });

  it("ten thousand rows of one number take no time", () => {
    const rows = Array.from({ length: 10_000 }, (_, index): Given => ({
      end: `2026-${String((index % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`,
    }));
    const found = outcomes(rows);
    expect(found).toHaveLength(10_000);
    expect(found.filter((one) => one === "accepted")).toHaveLength(1);
  });
});

describe("clients", () => {
  it("without a code: a question, with the code of their other rows", () => {
    expect(outcomes([{ code: null }, { number: "京B2-20219002" }])[0]).toBe(
      `question: credit-code-missing: creditCode ${codes.甲}`,
    );
    expect(outcomes([{ code: "/" }])[0]).toBe("question: credit-code-missing");
  });

  it("without a code, known from the record", () => {
    const known = (creditCode: string | null) =>
      verdictsOn([headings, row({ code: null })], {}, { knownHolders: [{ name: "甲示例有限公司", creditCode }] })
        .slice(1)
        .map(outcomeText);
    expect(known(codes.甲)).toEqual([`question: credit-code-missing: creditCode ${codes.甲}`]);
    expect(known(null)).toEqual(["accepted"]);
  });

  it("with a wrong code: rejected, and a code that has become a number too", () => {
    expect(
      outcomes([{ code: "9144O305MAY200537X" }, { code: 911_101_080_000_000_000 }, { code: 110_108_009_912_345 }]),
    ).toEqual(Array(3).fill("rejected: credit-code"));
  });

  it("known by the code alone are known", () => {
    expect(outcomes([{ client: null }])).toEqual(["accepted"]);
  });

  it("without name and code are nobody", () => {
    expect(outcomes([{ client: null, code: null }])).toEqual(["rejected: name-missing"]);
    expect(outcomes([{}, { client: null, code: null, province: null, number: "京B2-20219002" }])[1]).toBe(
      "rejected: name-missing",
    );
  });
});

describe("merged cells that a CSV has lost", () => {
  const asAbove = `question: merged-cells-lost: holder 甲示例有限公司 | creditCode ${codes.甲} | province 北京市`;
  const blank = { client: "", code: "", province: "", serial: "" };

  it("are a question with the row above as proposal, however many follow", () => {
    const found = outcomes(
      [
        { serial: "1" },
        { ...blank, number: "京B2-20219002" },
        { ...blank, number: "京B2-20219003" },
        { ...other, number: "赣B2-20219004", serial: "2" },
      ],
      false,
    );
    expect(found).toEqual(["accepted", asAbove, asAbove, "accepted"]);
  });

  it("also where every row has its own number", () => {
    const found = outcomes([{ serial: "1" }, { ...blank, serial: "2", number: "京B2-20219002" }], false);
    expect(found[1]).toBe(asAbove);
  });

  it("are none where the row counts as a client of its own", () => {
    const rows = [
      { serial: "71" },
      { serial: "71", number: "京B2-20219002" },
      { ...blank, serial: "72", number: "京B2-20219003" },
    ];
    expect(outcomes(rows, false)[2]).toBe("rejected: name-missing");
    expect(outcomes([{ serial: "71" }, { ...blank, province: "北京市", serial: "72" }], false)[1]).toBe(
      "rejected: name-missing",
    );
  });

  it("are asked about in the columns of supplier, category and name too", () => {
    const table = [
      ["资源名称", "资源类别", "供应商", "合同编号", "截止日期"],
      ["城东专线", "专线", "甲公司", "H-1", "2026-12-31"],
      ["城西一号", "", "", "H-2", "2026-12-31"],
      ["城北专线", "", "", "H-3", "2026-12-31"],
      ["城南机房", "机房", "乙公司", "H-4", "2026-12-31"],
      ["城中机房", "", "", "H-5", "2026-12-31"],
    ];
    const found = verdictsOn(table, { canMerge: false }).slice(1).map(outcomeText);
    expect(found[1]).toBe("question: merged-cells-lost: kind 专线 | counterparty 甲公司");
    expect(found[4]).toBe("question: merged-cells-lost: kind 机房 | counterparty 乙公司");
    expect(verdictsOn(table).slice(1).map(outcomeText)[4]).toBe("accepted");
  });

  it("are no question where suppliers repeat from row to row", () => {
    const table = [
      ["资源名称", "类别", "供应商", "合同编号", "截止日期"],
      ["城东专线", "专线", "甲公司", "H-1", "2026-12-31"],
      ["城西专线", "专线", "甲公司", "H-2", "2026-12-31"],
      ["城北专线", "专线", "", "H-3", "2026-12-31"],
      ["城南专线", "专线", "", "H-4", "2026-12-31"],
    ];
    expect(verdictsOn(table, { canMerge: false }).slice(1).map(outcomeText)).toEqual(Array(4).fill("accepted"));
  });
});

describe("numbers of licences", () => {
  it.each([
    ["京ICP备2021099999号-1", "rejected: not-licence-number"],
    ["京B2-2021900", "rejected: not-licence-number"],
    ["办理中", "question: number-missing: kind case"],
    ["", "question: number-missing"],
    [
      "京B2-20219418,A2.B1.B2-20219637",
      "question: several-numbers: identifier 京B2-20219418 | identifier A2.B1.B2-20219637",
    ],
    ["鄂B2-20219023", "question: province-mismatch: province 湖北 | identifier 京B2-20219023"],
    ["合字B2-20189012", "accepted"],
    ["B1-20189012", "accepted"],
  ])("%j: %s", (number, expected) => {
    expect(outcomes([{ number }])).toEqual([expected]);
  });

  it("disagree with the authority where there is no column of provinces", () => {
    const found = verdictsOn([
      ["证照名称", "证照编号", "发证机关", "有效期至"],
      ["增值电信业务经营许可证", "沪B2-20199088", "北京市通信管理局", "2026-12-31"],
      ["增值电信业务经营许可证", "沪B2-20199089", "上海市通信管理局", "2026-12-31"],
      ["增值电信业务经营许可证", "沪B2-20199090", "工业和信息化部", "2026-12-31"],
    ]);
    expect(found.slice(1).map(outcomeText)).toEqual([
      "question: province-mismatch: identifier 京B2-20199088",
      "accepted",
      "accepted",
    ]);
  });
});

describe("contracts that follow another", () => {
  const table = (number: string, end: string): readonly (readonly Cell[])[] => [
    ["资源名称", "类别", "合同编号", "起始日", "截止日期"],
    ["电力扩容", "机房", number, null, end],
    ["城东机房", "机房", "HL-22-001", "2022-01-22", "2027-01-21"],
    ["城西机房", "机房", "HL-22-0011", "2022-01-22", "2028-01-21"],
  ];

  it.each([
    ["HL-22-001补1", "随主合同", "question: date-dependent: end 2027-01-21*"],
    ["HL-22-001-2", "同主合同", "question: date-dependent: end 2027-01-21*"],
    ["BC-9", "随HL-22-0011", "question: date-dependent: end 2028-01-21*"],
    ["HL-22-00117", "随主合同", "question: date-dependent"],
    ["BC-9", "随主合同", "question: date-dependent"],
  ])("%s · %s: %s", (number, end, expected) => {
    expect(outcomeText(verdictsOn(table(number, end))[1] ?? never())).toBe(expected);
  });
});

function never(): never {
  throw new Error("no such row");
}
