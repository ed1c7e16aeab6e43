import { execFileSync } from "node:child_process";
import { strFromU8, unzipSync } from "fflate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import type { Sheet } from "#intake/workbook.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { writeLedgerFile } from "./writeLedgerFile.ts";
import type { LedgerCell, LedgerTable } from "./ledgerTable.ts";

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const outcome = readWorkbook(bytes, "导出.csv");
  if (outcome.kind !== "workbook") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.workbook.sheets;
}

const dangerous = [
  "=1+1",
  "+86",
  "-5",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "'=1",
  "''=1",
  "'文",
  '=HYPERLINK("http://x")',
];
const awkward = [
  "constructor",
  "__proto__",
  "toString",
  "_x0041_",
  "_x000D_",
  "a\u0007b\u007f",
  "\ufffd",
  "A&B<1>",
  "  两端  ",
  "一\n二\r\n三",
  "😀𠀀",
  "null",
  "0012",
];

const table: LedgerTable = {
  name: "许可证",
  headers: ["证照编号", "有效期至", "费用", "备注"],
  rows: [
    ["B1-20229017", { day: day("2027-02-19") }, 1234.5, null],
    ["京B2-20219046", { day: day("2026-12-30") }, -3, "续期"],
    ...[...dangerous, ...awkward].map((text): LedgerCell[] => [text, null, 0, text]),
  ],
};

function expectedRows(from: LedgerTable, asText: boolean): unknown {
  const shown = (cell: LedgerCell): unknown => {
    if (!asText || cell === null || cell === "") return cell === "" ? null : cell;
    return typeof cell === "object" ? cell.day : String(cell);
  };
  return [from.headers, ...from.rows].map((cells, index) => {
    const all = cells.map(shown);
    return { row: index + 1, cells: all.slice(0, all.findLastIndex((cell) => cell !== null) + 1) };
  });
}

describe("as .xlsx", () => {
  test("every cell comes back, days as days, every text as text", async () => {
    const [sheet] = sheetsOf(await writeLedgerFile({ format: "xlsx", tables: [table] }));
    expect(sheet?.rows).toEqual(expectedRows(table, false));
  });

  test("no cell is a formula; the header is bold and frozen; days have the format yyyy-mm-dd", async () => {
    const parts = unzipSync(await writeLedgerFile({ format: "xlsx", tables: [table] }));
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array(0));
    expect(xml).not.toContain("<f>");
    expect(xml).toContain(`ySplit="1"`);
    expect(xml).toContain(`state="frozen"`);
    expect(xml).toMatch(/<c r="B2" s="\d+"><v>46437<\/v><\/c>/);
    const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array(0));
    expect(styles).toContain(`formatCode="yyyy-mm-dd"`);
    expect(styles).toContain("<b/>");
  });

  test("sheet names are made acceptable and unique", async () => {
    const names = ["IP/IPv6: 地址", "许可证", "许可证", "", "长".repeat(40), `${"长".repeat(40)}二`, "'引'"];
    const sheets = sheetsOf(
      await writeLedgerFile({ format: "xlsx", tables: names.map((name) => ({ ...table, name })) }),
    );
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      "IP-IPv6- 地址",
      "许可证",
      "许可证 2",
      "-",
      "长".repeat(31),
      `${"长".repeat(29)} 2`,
      "-引-",
    ]);
  });

  test("any day from 1900-01-01 comes back; earlier ones as text", async () => {
    const days = Array.from({ length: 3000 }, (_, index) => addDays(day("1900-01-01"), index * 97));
    const early = day("1899-12-31");
    const rows = [...days.map((one): LedgerCell[] => [{ day: one }]), [{ day: early }]];
    const [sheet] = sheetsOf(
      await writeLedgerFile({ format: "xlsx", tables: [{ name: "日", headers: ["日"], rows }] }),
    );
    expect(sheet?.rows.slice(1, -1).map((row) => row.cells[0])).toEqual(days.map((one) => ({ day: one })));
    expect(sheet?.rows.at(-1)?.cells).toEqual([early]);
  });

  test.each(["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"])(
    "in %s the same days are written and read",
    (zone) => {
      const script = `
      const { writeLedgerFile } = await import("#intake/files/writeLedgerFile.ts");
      const { readWorkbook } = await import("#intake/files/readWorkbook.ts");
      const days = ["1900-02-28", "1986-05-04", "1991-09-15", "2026-03-08", "2026-11-01", "2027-01-01"];
      const rows = days.map((day) => [{ day }]);
      const bytes = await writeLedgerFile({ format: "xlsx", tables: [{ name: "日", headers: ["日"], rows }] });
      const outcome = readWorkbook(bytes, "a.xlsx");
      console.log(JSON.stringify(outcome.workbook.sheets[0].rows.slice(1).map((row) => row.cells[0].day)));`;
      const out = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
        env: { ...process.env, TZ: zone },
        encoding: "utf8",
      });
      expect(JSON.parse(out)).toEqual([
        "1900-02-28",
        "1986-05-04",
        "1991-09-15",
        "2026-03-08",
        "2026-11-01",
        "2027-01-01",
      ]);
    },
  );
});

describe("as .csv", () => {
  test("UTF-8 with mark, guarded, and every text comes back", async () => {
    const bytes = await writeLedgerFile({ format: "csv", table });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain("'　=1+1,,0,'　=1+1\r\n");
    expect(text).toContain("\r\n'=1,,0,'=1\r\n");
    expect(text).toContain("\r\n'文,,0,'文\r\n");
    expect(sheetsOf(bytes)[0]?.rows).toEqual(expectedRows(table, true));
  });

  test("a number is written as a number, also a negative one", async () => {
    const bytes = await writeLedgerFile({
      format: "csv",
      table: { name: "表", headers: ["a", "b"], rows: [[-5, "-5"]] },
    });
    expect(strFromU8(bytes)).toContain("\r\n-5,'　-5\r\n");
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.stringMatching(/^['=+\-@\t\r\n",a中_x0]{1,8}$/),
  fc.constantFrom(...dangerous, ...awkward),
);

// A CSV has no way to write a control character, and programs differ in what they make of one.
const csvText = anyText.map((text) => text.replace(/[^\P{Cc}\t\r\n]/gu, ""));

test.each([
  { format: "xlsx" as const, text: anyText },
  { format: "csv" as const, text: csvText },
])("any text: written, read and written again it is the same, as $format", async ({ format, text }) => {
  const write = (one: LedgerTable): Promise<Uint8Array> =>
    writeLedgerFile(format === "xlsx" ? { format, tables: [one] } : { format, table: one });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), async (rows) => {
      const whole: LedgerTable = { name: "表", headers: ["甲", "乙"], rows };
      const once = sheetsOf(await write(whole))[0]?.rows ?? [];
      expect(once).toEqual(expectedRows(whole, true));
      const texts = once.slice(1).map((row) => row.cells.map((cell) => (typeof cell === "string" ? cell : null)));
      expect(sheetsOf(await write({ ...whole, rows: texts }))[0]?.rows).toEqual(once);
    }),
    { numRuns: 150 },
  );
});
