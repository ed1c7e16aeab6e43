import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "#calendar/day.ts";
import { verdictOf } from "../report.ts";
import type { Cell } from "../workbook.ts";
import { ledgerReading, readLedger } from "./readLedger.ts";
import { ReportRows } from "./reportRows.ts";
import { fixtureContext, outcomeOf, reportOn, sheetOf, verdictsOn } from "./sheetFixture.ts";

const headings = [
  "资源名称",
  "类别",
  "编号",
  "供应商",
  "开始日期",
  "到期日期",
  "服务期限",
  "负责人",
  "备注",
  "企业名称",
  "统一社会信用代码",
];

const text = fc.oneof(
  fc.constantFrom(
    "",
    "/",
    "长期",
    "2026-03-01",
    "2026-02-30",
    "Mar-27",
    "三年",
    "随主合同",
    "自2024-01-01起至2026-12-31止",
    "46387",
    "专线",
    "许可证",
    "域名",
    "a.example",
    "京B2-20219001",
    "京ICP备2021099999号",
    "办理中",
    "H-1",
    "H-1补1",
    "合计",
    "注：说明",
    "序号",
    "到期日期",
    "小李/小王",
    "到期自动续约一年，提前30日书面通知",
    "已续，新证未下",
    "91110108MAY100018G",
    "9.11101E+17",
    "甲示例有限公司",
    "__proto__",
    "constructor",
  ),
  fc.string({ maxLength: 12 }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.constantFrom(20_260_301, 46_387)) },
  { weight: 1, arbitrary: fc.constantFrom({ day: day("2026-12-31") }, { error: "#REF!" }) },
  { weight: 2, arbitrary: fc.constant(null) },
);
const sheets = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }),
    canMerge: fc.boolean(),
    withHeader: fc.boolean(),
    hidden: fc.boolean(),
  })
  .map(({ rows, withHeader, canMerge, hidden }) =>
    sheetOf(withHeader ? [headings, ...rows] : rows, {
      canMerge,
      hidden,
      merged: canMerge ? [{ top: 2, left: 2, bottom: 4, right: 3 }] : [],
    }),
  );

describe("any workbook", () => {
  it("is read or refused, every row is counted once, and nothing is stored that is not whole", () => {
    fc.assert(
      fc.property(fc.array(sheets, { minLength: 1, maxLength: 3 }), (workbook) => {
        const report = outcomeOf(workbook);
        if ("code" in report) return;
        for (const { counts, rows, included } of report.sheets) {
          expect(rows.length).toBe(included ? counts.read : 0);
          expect(counts.accepted + counts.question + counts.rejected + counts.notRecord).toBe(counts.read);
          for (const { status, entry, reason, notRecord, proposals } of rows) {
            expect(entry !== null).toBe(status === "accepted");
            expect(reason !== null).toBe(status === "question" || status === "rejected");
            expect(notRecord !== null).toBe(status === "not-a-record");
            expect(proposals.filter(({ safe }) => safe).length).toBeLessThanOrEqual(1);
            const { kind, start, end, openEnded } = entry ?? { kind: "line", start: null, end: null, openEnded: true };
            expect(fixtureContext.kinds.has(kind)).toBe(true);
            expect((end === null) === openEnded && (start === null || end === null || start <= end)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same report every time", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(outcomeOf([sheet])).toEqual(outcomeOf([sheet]));
      }),
      { numRuns: 50 },
    );
  });
});

describe("sheets", () => {
  const data = [headings.slice(0, 6), ["城东专线", "专线", "H-1", null, null, "2026-12-31"]];

  it("that are hidden are named and left out unless chosen", () => {
    const hidden = sheetOf(data, { name: "旧表", hidden: true });
    const left = reportOn([sheetOf(data), hidden]).sheets[1];
    expect(left).toMatchObject({ name: "旧表", hidden: true, included: false, headerRow: null, rows: [] });
    const chosen = reportOn([sheetOf(data), hidden], { hiddenSheets: ["旧表"] }).sheets[1];
    expect(chosen).toMatchObject({ included: true, headerRow: 1, counts: { read: 2 } });
  });

  it("are compared with each other", () => {
    const [, second] = reportOn([sheetOf(data, { name: "甲" }), sheetOf(data, { name: "乙" })]).sheets;
    expect(second?.rows[1]).toMatchObject({
      status: "rejected",
      reason: { code: "duplicate", data: { sheet: "甲", row: 2 } },
    });
  });

  it("with one agreement number under two names say both, and how they are told apart", () => {
    const twice = [...data, ["城西专线", "专线", "H-1", null, null, "2026-12-31"]];
    const [, repeated, sister] = verdictsOn([...twice, ["城 东 专 线", "专线", "h-1", null, null, "2026-12-31"]]).slice(
      1,
    );
    expect(repeated?.reason).toMatchObject({
      code: "duplicate",
      data: { row: 2, theirs: "城东专线", ours: "城西专线" },
    });
    expect(sister?.reason?.data).not.toHaveProperty("ours");
  });

  it("without a holder belong to whoever is named in a title of the file, else to the person's choice", () => {
    const titled = [["2026年度星河示例信息（北京）有限公司资源台账"], ...data];
    const holder = { name: "乙示例有限公司", creditCode: null };
    expect(verdictsOn(titled)[2]?.holder).toBe("星河示例信息（北京）有限公司");
    expect(verdictsOn(data, {}, { holder })[1]?.holder).toBe("乙示例有限公司");
    expect(verdictsOn(data)[1]?.holder).toBeNull();
    expect(
      reportOn([sheetOf(titled), sheetOf([data[0] ?? [], ["城西专线", "专线", "H-2", null, null, "2026-12-31"]])])
        .sheets[1]?.rows[1]?.holder,
    ).toBe("星河示例信息（北京）有限公司");
  });

  it("keep the row numbers that a spreadsheet shows", () => {
    const sheet = sheetOf(data);
    const rows = sheet.rows.map((row, index) => ({ ...row, row: index === 0 ? 3 : 10 }));
    expect(reportOn([{ ...sheet, rows }]).sheets[0]?.rows.map(({ row }) => row)).toEqual([3, 10]);
  });
});

it("tells how far it is, in steps of 1,000 rows", () => {
  const rows = Array.from({ length: 2500 }, (_, index): readonly Cell[] => [
    "城东专线",
    "专线",
    `H-${index}`,
    null,
    null,
    "2026-12-31",
  ]);
  const workbook = { file: "台账", format: "xlsx" as const, sheets: [sheetOf([headings.slice(0, 6), ...rows])] };
  const steps: number[] = [];
  const reading = ledgerReading(workbook, fixtureContext);
  let step = reading.next();
  const gathered = new ReportRows();
  for (; step.done !== true; step = reading.next()) {
    steps.push(step.value.done);
    expect(step.value).toMatchObject({ sheet: 0, sheetName: "台账", total: 2501 });
    gathered.add(step.value);
  }
  expect(steps).toEqual([1000, 2000, 2501]);
  if ("code" in step.value) throw new Error(`refused: ${step.value.code}`);
  const report = gathered.report(step.value);
  expect(report).toEqual(readLedger(workbook, fixtureContext));
  expect(report.counts).toMatchObject({ read: 2501, accepted: 2500, notRecord: 1 });
});

it("a row that needs what may stand further down waits for the end", () => {
  const head = ["企业名称", "统一社会信用代码", "资源名称", "类别", "编号", "起始日", "到期日"];
  const named = (code: string | null, number: string): readonly Cell[] => [
    "沧海示例网络有限公司",
    code,
    "城东专线",
    "专线",
    number,
    "2025-01-01",
    "2026-12-31",
  ];
  const namedTwice = [sheetOf([head, named(null, "H-1"), named("91110108MAY100018G", "H-2")])];
  const reading = ledgerReading({ file: "台账", format: "xlsx", sheets: namedTwice }, fixtureContext);
  const first = reading.next();
  const settled = first.done === false ? first.value.rows : [];
  expect(settled.map((row) => (row === null ? null : verdictOf(row).status))).toEqual([
    "not-a-record",
    null,
    "accepted",
  ]);
  const end = reading.next();
  const late = end.done === true && "late" in end.value ? end.value.late : [];
  expect(late).toMatchObject([
    {
      sheet: 0,
      at: 1,
      row: {
        status: "question",
        reason: { code: "credit-code-missing" },
        proposals: [{ field: "creditCode", value: "91110108MAY100018G", why: "as-other-rows" }],
      },
    },
  ]);
});
