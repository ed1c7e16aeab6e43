import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, fromDayNumber, toDayNumber } from "#calendar/day.ts";
import { creditCodeCheckDigit, creditCodeDigitsOf } from "#law/identifiers/creditCode.ts";
import type { Kind } from "#law/law.ts";
import type { ProposedEntry } from "../report.ts";
import type { Cell } from "../workbook.ts";
import { naturalKey } from "./naturalKey.ts";
import { roleOfHeading } from "./headingRole.ts";
import { fixtureContext, reportOn, sheetOf } from "./sheetFixture.ts";
import { ledgerTable } from "./templateColumns.ts";
import type { TemplateCell } from "./templateColumns.ts";
import { templateHeaders } from "./templateHeaders.ts";

const { kinds, identifiers } = fixtureContext;
const digits = creditCodeDigitsOf(identifiers);
const allKinds = [...kinds.values()];

/** A table as a spreadsheet holds it, or as a CSV, where a day is text. */
function cellsOf(row: readonly TemplateCell[], csv: boolean): readonly Cell[] {
  return row.map((cell) => (cell === null || typeof cell === "string" ? cell : csv ? cell.day : cell));
}

function readBack(entries: readonly ProposedEntry[], csv: boolean) {
  const { headers, rows } = ledgerTable(entries, kinds);
  return reportOn([sheetOf([headers, ...rows.map((row) => cellsOf(row, csv))], { canMerge: !csv, name: "资源清单" })]);
}

const word = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,6}$/);
const days = fc
  .integer({ min: toDayNumber(day("2015-01-01")), max: toDayNumber(day("2026-12-31")) })
  .map(fromDayNumber);
const holders = ["91110108MAY10001", "91360102MAY20001"].map((body, index) => {
  const first17 = `${body}${index}`;
  return { holder: `示例甲${index}有限公司`, creditCode: first17 + (creditCodeCheckDigit(first17, digits) ?? "") };
});
const notice = fc.record({
  value: fc.integer({ min: 1, max: 90 }),
  unit: fc.constantFrom("calendar-day" as const, "working-day" as const, "month" as const),
});
const renewal = fc.option(
  fc.oneof(
    fc.record({
      auto: fc.constant(true),
      months: fc.option(fc.integer({ min: 1, max: 60 })),
      notice: fc.option(notice),
    }),
    fc.record({ auto: fc.constant(false), months: fc.constant(null), notice: fc.option(notice) }),
  ),
);
const remark = fc.option(
  fc.constantFrom(
    "主用",
    "到期自动续约一年，提前30日书面通知",
    "到期终止，不续",
    "=1+1",
    "续签中",
    "备用；二期",
    "最短租期12个月，任一方提前30日书面通知可解除",
  ),
);
const heading = word.map((text) => `字段${text}`).filter((text) => roleOfHeading(text) === null);

function numberFor(kind: Kind, serial: number): string {
  if (kind.identifierGrammar === "telecom-licence") return `京B2-${20_100_000 + serial}`;
  if (kind.group === "domain") return `d${serial}.example`;
  return `HT-${serial}`;
}

/** Some of the details of a kind, each within its bounds. */
function detailsFrom(kind: Kind, numbers: readonly (number | null)[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    kind.details.flatMap(({ id, least, most }, at) => {
      const number = numbers[at] ?? null;
      return number === null ? [] : [[id, most === null ? number : least + (number % (most - least + 1))] as const];
    }),
  );
}

/** An entry as an accepted row gives it; `serial` keeps numbers apart. */
const entry = fc
  .record({
    kind: fc.constantFrom(...allKinds),
    name: word,
    counterparty: fc.option(word),
    province: fc.option(fc.constantFrom("北京市", "北京")),
    services: fc.uniqueArray(word, { maxLength: 3 }),
    start: fc.option(days),
    issuedOn: fc.option(days),
    lasts: fc.integer({ min: 0, max: 1800 }),
    from: days,
    open: fc.boolean(),
    renewal,
    minimumMonths: fc.option(fc.integer({ min: 1, max: 600 })),
    leavingNotice: fc.option(notice),
    notContinuing: fc.boolean(),
    owners: fc.uniqueArray(word, { maxLength: 3 }),
    remark,
    extra: fc.dictionary(heading, word, { maxKeys: 3 }),
    holder: fc.constantFrom(...holders),
    registrarNumber: fc.option(word),
    numbers: fc.array(fc.option(fc.integer({ min: 1, max: 999 })), { minLength: 2, maxLength: 2 }),
  })
  .map((made) => (serial: number): ProposedEntry => {
    const { kind, start, lasts, from, open, holder, registrarNumber, services, extra, numbers, ...rest } = made;
    const openEnded = open && !kind.endsAlways;
    const identifier = numberFor(kind, serial);
    const isDomain = kind.group === "domain";
    return {
      ...rest,
      ...holder,
      kind: kind.id,
      name: isDomain ? identifier : rest.name,
      identifier,
      services: kind.identifierGrammar === "telecom-licence" ? services : [],
      start,
      end: openEnded ? null : fromDayNumber(toDayNumber(start ?? from) + lasts),
      openEnded,
      details: detailsFrom(kind, numbers),
      extra: isDomain && registrarNumber !== null ? { ...extra, 编号: registrarNumber } : extra,
    };
  });
const ledger = fc.array(entry, { minLength: 1, maxLength: 8 }).map((made) => made.map((of, serial) => of(serial)));

describe("our own table", () => {
  it("begins with the eight columns of the template, and is they alone without entries", () => {
    expect(ledgerTable([], kinds)).toEqual({ headers: templateHeaders, rows: [] });
  });

  it("gives equal entries when it is read back, from a workbook and from a CSV", () => {
    fc.assert(
      fc.property(ledger, fc.boolean(), (entries, csv) => {
        const rows = readBack(entries, csv).sheets[0]?.rows.slice(1) ?? [];
        expect(rows.map(({ reason }) => reason)).toEqual(entries.map(() => null));
        expect(rows.map((row) => row.entry)).toEqual(entries);
      }),
      { numRuns: 300 },
    );
  });

  it("says what the remark alone would be misread as", () => {
    const plain: ProposedEntry = {
      kind: "line",
      name: "城东专线",
      identifier: "H-1",
      holder: null,
      creditCode: null,
      province: null,
      counterparty: null,
      services: [],
      start: null,
      end: day("2026-12-31"),
      openEnded: false,
      renewal: null,
      minimumMonths: null,
      leavingNotice: null,
      notContinuing: false,
      owners: [],
      remark: "到期自动续约一年，提前30日书面通知",
      details: {},
      issuedOn: null,
      extra: {},
    };
    const entries = [
      plain,
      { ...plain, identifier: "H-2", renewal: { auto: true, months: null, notice: null } },
      { ...plain, identifier: "H-3", remark: "到期终止，不续" },
    ];
    expect(
      readBack(entries, false)
        .sheets[0]?.rows.slice(1)
        .map((row) => row.entry),
    ).toEqual(entries);
  });

  it("keeps columns of the source from being read as ours", () => {
    const rows = reportOn([
      sheetOf([
        [
          "资源名称",
          "类别",
          "编号",
          "到期日期",
          "提前通知",
          "通知期",
          "序号",
          "行号",
          "服务期限",
          "合同期限",
          "起租期",
          "退租通知",
        ],
        ["城东专线", "专线", "H-1", "2026-12-31", "30日", "60日", "1", "9", null, "见正文", "按合同", "面议"],
      ]),
    ]).sheets[0]?.rows;
    const entries = rows?.flatMap((row) => (row.entry === null ? [] : [row.entry])) ?? [];
    expect(entries).toHaveLength(1);
    expect(entries[0]?.extra).toEqual({
      通知期: "60日",
      行号: "9",
      合同期限: "见正文",
      起租期: "按合同",
      退租通知: "面议",
    });
    expect(readBack(entries, false).sheets[0]?.rows[1]?.entry).toEqual(entries[0]);
  });
});

describe("the natural key", () => {
  const identified = { name: "城东专线", identifier: "ＨＴ-1 ", counterparty: "甲公司", start: "2024-01-01" };
  const kind = (id: string): Kind => {
    const found = kinds.get(id);
    if (found === undefined) throw new Error(`no kind ${id}`);
    return found;
  };

  it("is the same for the same number, however it is written", () => {
    expect(naturalKey(identified, kind("line"))).toBe("line|identifier=ht-1");
    expect(naturalKey({ ...identified, identifier: "ht—1" }, kind("line"))).toBe("line|identifier=ht-1");
  });

  it("falls back to the next complete alternative", () => {
    expect(naturalKey({ ...identified, identifier: null }, kind("line"))).toBe(
      "line|name=城东专线|counterparty=甲公司",
    );
    expect(naturalKey({ ...identified, identifier: null, counterparty: null }, kind("line"))).toBe(
      "line|name=城东专线",
    );
  });

  it("leaves the site index of a licence out", () => {
    const licence = kind("licence");
    expect(naturalKey({ ...identified, identifier: "浙B2-20189224-1" }, licence)).toBe(
      naturalKey({ ...identified, identifier: "浙B2-20189224" }, licence),
    );
  });
});
