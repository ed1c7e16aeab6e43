import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { daysBetween } from "#calendar/day.ts";
import type { Renewal } from "#calendar/term.ts";
import { readWorkbook } from "#intake/files/readWorkbook.ts";
import type { LedgerReport, RowVerdict } from "#intake/report.ts";
import { cellText } from "#intake/rows/cellText.ts";
import { expectedLedger } from "./fixtures/ledgers/expectedLedger.ts";
import type { ExpectedRow } from "./fixtures/ledgers/expectedLedger.ts";
import { readSample, readingDay } from "./fixtures/ledgers/readSample.ts";

const samples = [
  { file: "云桥-核心资源台账.xlsx", page: "yunqiao" },
  { file: "代办客户总表.csv", page: "agency" },
  { file: "最小模板.xlsx", page: "template" },
];

function renewalText(renewal: Renewal | null): string {
  if (renewal === null) return "–";
  const months = renewal.months === null ? "" : ` ${renewal.months} months`;
  const notice = renewal.notice === null ? "" : ` notice ${renewal.notice.value} ${renewal.notice.unit}`;
  return `${renewal.auto ? "yes" : "no"}${months}${notice}`;
}

/** The verdict in the words of the page, with the fields of which the page speaks. */
function asExpected(verdict: RowVerdict, expected: ExpectedRow): Partial<ExpectedRow> {
  const said: ExpectedRow = {
    row: verdict.row,
    status: verdict.status,
    code: verdict.reason?.code ?? null,
    kind: verdict.kind ?? undefined,
    number: verdict.identifier,
    start: verdict.start,
    end: verdict.openEnded ? "open" : verdict.end,
    renewal: renewalText(verdict.renewal),
    proposals: verdict.proposals.map(({ value, safe }) => `${value}${safe ? "*" : ""}`),
  };
  return Object.fromEntries(
    Object.entries(said).filter(([field]) => expected[field as keyof ExpectedRow] !== undefined),
  );
}

function windowOf(verdict: RowVerdict): string | null {
  if (verdict.status !== "accepted" || verdict.end === null) return null;
  const left = daysBetween(readingDay, verdict.end);
  if (left < 0) return verdict.renewal?.auto === true ? "written end passed, renews by itself" : "expired";
  return left <= 60 ? "within 60 days" : left <= 90 ? "61 to 90 days" : null;
}

function windowsOf({ sheets }: LedgerReport, file: string): Record<string, { place: string; end: string }[]> {
  const windows: Record<string, { place: string; end: string }[]> = {};
  for (const { name, rows } of sheets) {
    for (const verdict of rows) {
      const window = windowOf(verdict);
      if (window === null) continue;
      const place = file.endsWith(".csv") ? String(verdict.row) : `${name} ${verdict.row}`;
      (windows[window] ??= []).push({ place, end: verdict.end ?? "" });
    }
  }
  return windows;
}

function byPlace<Entry extends { place: string }>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => (a.place < b.place ? -1 : 1));
}

describe.each(samples)("$file", ({ file, page }) => {
  const expected = expectedLedger(page);
  const report = readSample(file);

  it("has the sheets, headers and counts of the page", () => {
    const said = report.sheets.map(({ name, headerRow, counts }) => ({ name, headerRow, counts }));
    expect(said).toEqual(expected.sheets.map(({ name, headerRow, counts }) => ({ name, headerRow, counts })));
  });

  it.each(expected.sheets)("$name: every row that is no record is what the page says", ({ name, notRecords }) => {
    const rows = report.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const said = rows.flatMap(({ row, notRecord }) => (notRecord === null ? [] : [[String(row), notRecord]]));
    expect(Object.fromEntries(said)).toEqual(notRecords);
  });

  it.each(expected.sheets.flatMap((sheet) => sheet.rows.map((row) => ({ name: sheet.name, at: row.row, row }))))(
    "$name row $at",
    ({ name, row }) => {
      const verdict = report.sheets.find((sheet) => sheet.name === name)?.rows.find((one) => one.row === row.row);
      const said = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
      expect(verdict === undefined ? null : asExpected(verdict, row)).toEqual(said);
    },
  );

  it("puts every item into the window of the page", () => {
    const said = windowsOf(report, file);
    expect(Object.keys(said).toSorted()).toEqual(Object.keys(expected.windows).toSorted());
    for (const [window, entries] of Object.entries(expected.windows))
      expect(byPlace(said[window] ?? [])).toEqual(byPlace(entries));
  });

  it("gives every accepted row an entry and no other row", () => {
    for (const { rows } of report.sheets) {
      for (const { status, entry, row } of rows) expect(entry !== null, `row ${row}`).toBe(status === "accepted");
    }
  });
});

describe("代办客户总表.csv, the rows of which the page says nothing", () => {
  const file = "代办客户总表.csv";
  const read = readWorkbook(new Uint8Array(readFileSync(`samples/${file}`)), file);
  const cells = new Map(
    read.kind === "workbook" ? read.workbook.sheets[0]?.rows.map((row) => [row.row, row.cells]) : [],
  );
  const listed = new Set(expectedLedger("agency").sheets[0]?.rows.map(({ row }) => row));
  const verdicts = readSample(file).sheets[0]?.rows ?? [];
  const unlisted = verdicts.filter(({ row, notRecord }) => notRecord === null && !listed.has(row));

  /** An oracle of its own: the three numbers of the cell. */
  function dayWritten(cell: string): string {
    const digits = /^\d{8}$/.test(cell)
      ? [cell.slice(0, 4), cell.slice(4, 6), cell.slice(6)]
      : (cell.match(/\d+/g) ?? []).slice(0, 3);
    return digits.map((number) => number.padStart(2, "0")).join("-");
  }

  it("are accepted as they stand", () => {
    expect(unlisted.length).toBe(261 - listed.size);
    for (const { row, status, entry } of unlisted) {
      const [, holder, code, province, kind, number, services, start, end, owner, remark] = (cells.get(row) ?? []).map(
        cellText,
      );
      expect(status, `row ${row}`).toBe("accepted");
      expect(entry).toMatchObject({
        holder,
        creditCode: code,
        province,
        name: kind,
        identifier: number,
        remark: (remark ?? "") === "" ? null : remark,
      });
      expect(entry).toMatchObject({
        start: dayWritten(start ?? ""),
        end: dayWritten(end ?? ""),
        services: services?.split("、"),
        owners: [owner],
      });
    }
  });

  it("share the work as the page counts it", () => {
    const counts: Record<string, number> = {};
    for (const verdict of verdicts) {
      const window = windowOf(verdict);
      if (window !== "within 60 days" && window !== "61 to 90 days") continue;
      for (const owner of verdict.entry?.owners ?? []) counts[owner] = (counts[owner] ?? 0) + 1;
    }
    expect(counts).toEqual({ 阿敏: 9, 小陈: 6, 小李: 6, 小周: 6, 小吴: 4, 小王: 4 });
  });
});

describe("云桥-核心资源台账.xlsx, what the page says in words", () => {
  const sheets = readSample("云桥-核心资源台账.xlsx").sheets;
  const entryAt = (sheet: string, row: number) =>
    sheets.find(({ name }) => name === sheet)?.rows.find((one) => one.row === row)?.entry;

  it("belongs to the company of the title, with the code of its business licence", () => {
    const owners = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ entry }) => (entry === null ? [] : [`${entry.holder} ${entry.creditCode}`])),
    );
    expect([...new Set(owners)]).toEqual(["云桥示例网络有限公司 91110108MAY100018G"]);
  });

  it("knows what is not continued", () => {
    const notContinued = sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, entry }) => (entry?.notContinuing === true ? [`${name} ${row}`] : [])),
    );
    expect(notContinued).toEqual(["许可证 6", "专线与IP 28"]);
  });

  it("gives the supplier of a merged cell to every row that it covers", () => {
    expect([3, 4, 5, 6].map((row) => entryAt("专线与IP", row)?.counterparty)).toEqual(
      Array(4).fill("星河示例通信有限公司"),
    );
    expect(entryAt("专线与IP", 25)?.extra["供应商许可证号"]).toBe("B1-20189072");
  });

  it("keeps cells of unknown meaning under their headings", () => {
    expect(entryAt("专线与IP", 8)?.extra).toEqual({
      供应商许可证号: "B1-20209006",
      "带宽/数量": "20G",
      "月费用（元）": "88,000.00",
    });
    expect(entryAt("域名与证书", 4)?.extra).toEqual({ 编号: "YQ-DN-001" });
  });
});
