import { describe, expect, it } from "vitest";
import type { Kind, KindDetail } from "#law/law.ts";
import type { ProposedEntry } from "../report.ts";
import type { Cell } from "../workbook.ts";
import { roleOfHeading } from "./headingRole.ts";
import { readDetail } from "./readDetails.ts";
import { fixtureContext, reportOn, sheetOf, verdictsOn } from "./sheetFixture.ts";
import { ledgerTable } from "./templateColumns.ts";

const { kinds } = fixtureContext;

function detailOf(kind: string, id: string): KindDetail {
  const detail = kinds.get(kind)?.details.find((one) => one.id === id);
  if (detail === undefined) throw new Error(`${kind} has no detail ${id}`);
  return detail;
}

/** What a table gives whose further columns stand behind 资源名称, 类别, 编号 and 到期日期. */
function entryOf(category: string, headings: readonly string[], cells: readonly Cell[]): ProposedEntry {
  const rows = verdictsOn([
    ["资源名称", "类别", "编号", "到期日期", ...headings],
    ["示例", category, "BH-1", "2027-01-31", ...cells],
  ]);
  const entry = rows[1]?.entry ?? null;
  if (entry === null) throw new Error(`the row was not accepted: ${JSON.stringify(rows[1])}`);
  return entry;
}

describe("a number with its unit", () => {
  it.each([
    ["staff-proof", "persons", "3", 3],
    ["staff-proof", "persons", "共 12 人", 12],
    ["staff-proof", "persons", "三名", 3],
    ["staff-proof", "months", "２个月", 2],
    ["network-unit-filing", "level", "三级", 3],
    ["network-unit-filing", "level", "第2级", 2],
    ["network-unit-filing", "level", "6级", null],
    ["network-unit-filing", "level", "0", null],
    ["network-unit-assessment", "level", "二级", null],
    ["network-unit-assessment-level-2", "level", "二级", 2],
    ["staff-proof", "persons", "3人以上", null],
    ["staff-proof", "persons", "若干", null],
    ["staff-proof", "persons", "2.5", null],
    ["staff-proof", "persons", "", null],
  ])("of %s %s: %j is %j", (kind, id, text, value) => {
    expect(readDetail(text, detailOf(kind, id))).toBe(value);
  });
});

describe("a column is a detail by its heading, for rows of the kind", () => {
  it("is read where the kind has it, and kept as it stands where it has not", () => {
    expect(entryOf("社保证明", ["人数", "社保月数"], [3, "2个月"])).toMatchObject({
      kind: "staff-proof",
      details: { persons: 3, months: 2 },
      extra: {},
    });
    expect(entryOf("专线", ["人数"], [3])).toMatchObject({ kind: "line", details: {}, extra: { 人数: "3" } });
  });

  it("is kept as it stands where it cannot be read, or is out of the bounds of its kind", () => {
    expect(entryOf("社保证明", ["人数"], ["若干"])).toMatchObject({ details: {}, extra: { 人数: "若干" } });
    expect(entryOf("网络单元评测", ["级别"], ["二级"])).toMatchObject({
      kind: "network-unit-assessment",
      details: {},
      extra: { 级别: "二级" },
    });
  });

  it("is the most telling of several that can be read, whatever their order; the others are kept", () => {
    expect(entryOf("社保证明", ["社保人数（人）", "人数"], [5, 3])).toMatchObject({
      details: { persons: 3 },
      extra: { "社保人数（人）": "5" },
    });
    expect(entryOf("社保证明", ["社保人数", "人数"], [5, "若干"])).toMatchObject({
      details: { persons: 5 },
      extra: { 人数: "若干" },
    });
  });

  it("is read back equal from our own table, of all these", () => {
    const sources: readonly (readonly [string, readonly string[], readonly Cell[]])[] = [
      ["社保证明", ["人数", "社保月数"], [3, "2个月"]],
      ["专线", ["人数"], [3]],
      ["社保证明", ["人数"], ["若干"]],
      ["网络单元评测", ["级别"], ["二级"]],
      ["网络单元备案", ["单元级别"], ["三级"]],
      ["等保备案", ["等保级别", "等级"], ["二级", "2"]],
      ["社保证明", ["社保人数（人）", "人数"], [5, 3]],
      ["社保证明", ["社保人数", "人数"], ["若干", "3"]],
    ];
    const entries = sources.map(([category, headings, cells], at) => ({
      ...entryOf(category, headings, cells),
      identifier: `BH-${at}`,
    }));
    for (const some of [entries, ...entries.map((one) => [one])]) {
      const { headers, rows } = ledgerTable(some, kinds);
      const plain = rows.map((row) => row.map((cell) => (cell === null || typeof cell === "string" ? cell : cell.day)));
      const back = reportOn([sheetOf([headers, ...plain])]).sheets[0]?.rows.slice(1) ?? [];
      expect(back.map(({ entry }) => entry)).toEqual(some);
    }
  });
});

describe("the words of the law", () => {
  const all = [...kinds.values()].flatMap(({ id, details }: Kind) =>
    details.flatMap(({ words }) => words.map((word) => [id, word] as const)),
  );

  it("are there", () => {
    expect(all.length).toBeGreaterThan(10);
  });

  it.each(all)("of %s: a column headed %s means nothing else to us", (_, word) => {
    expect(roleOfHeading(word)).toBeNull();
  });
});
