import { describe, expect, it } from "vitest";
import { fileSentences } from "#contract/fileText.ts";
import { fileRefusalText, findingSentences, findingText, proposalText } from "#contract/findingText.ts";
import { creditCodeSentences, licenceNumberSentences } from "#contract/identifierText.ts";
import { fileRefusals } from "#contract/imports.ts";
import { proposalSentences } from "#contract/proposalSentenceText.ts";
import type { FileRefusalCode, FindingCode } from "#intake/report.ts";
import type { ProposalReason } from "#intake/rows/proposalReason.ts";
import type { CreditCodeProblem } from "#law/identifiers/creditCode.ts";
import type { NotLicenceReason } from "#law/identifiers/licenceNumber.ts";
import { readSample } from "./fixtures/ledgers/readSample.ts";

/** Every member of a union of codes; the compiler refuses a list that is not whole. */
function codesOf<Code extends string>(codes: Record<Code, true>): readonly string[] {
  return Object.keys(codes).toSorted();
}

const findingCodes = codesOf<FindingCode>({
  "date-missing": true,
  "date-period": true,
  "date-term": true,
  "date-dependent": true,
  "date-ambiguous": true,
  "date-serial-text": true,
  "date-impossible": true,
  "date-unreadable": true,
  "date-contradicted": true,
  "open-end-impossible": true,
  "end-before-start": true,
  "term-implausible": true,
  conflict: true,
  merge: true,
  duplicate: true,
  "merged-cells-lost": true,
  "province-mismatch": true,
  "number-missing": true,
  "several-numbers": true,
  "not-licence-number": true,
  "credit-code": true,
  "credit-code-missing": true,
  "name-missing": true,
  "kind-unknown": true,
  "header-missing": true,
  "row-too-wide": true,
  "cell-too-long": true,
  "cell-error": true,
  "formula-uncounted": true,
});

const proposalReasons = codesOf<ProposalReason>({
  "as-written": true,
  "first-of-period": true,
  "last-of-period": true,
  "day-before-anniversary": true,
  anniversary: true,
  "yearless-by-term": true,
  "next-after-start": true,
  "year-month-day": true,
  "month-day-year": true,
  "day-month-year": true,
  "day-before": true,
  "spreadsheet-serial": true,
  "statutory-term": true,
  "renewed-term": true,
  "named-in-note": true,
  "named-in-term": true,
  "no-end": true,
  "no-end-yearly-task": true,
  "follows-contract": true,
  "keep-earlier-row": true,
  "replace-earlier-row": true,
  "this-client": true,
  "earlier-client": true,
  "add-service": true,
  "as-row-above": true,
  "as-other-rows": true,
  "as-ledger": true,
  "one-record-each": true,
  "open-case": true,
  "province-of-number": true,
  "number-of-province": true,
});

const fileRefusalCodes = codesOf<FileRefusalCode>({
  "file-empty": true,
  "file-truncated": true,
  "file-encrypted": true,
  "file-not-spreadsheet": true,
  "file-old-xls": true,
  "file-too-large": true,
  "file-zip-bomb": true,
  "file-too-many-rows": true,
  "file-too-many-columns": true,
  "file-entities": true,
  "file-encoding": true,
  "file-no-header": true,
});

const licenceReasons = codesOf<NotLicenceReason>({
  "filing-number": true,
  "mislabelled-filing": true,
  "police-filing": true,
  "registrar-licence": true,
  "class-unknown": true,
  "class-repeated": true,
  year: true,
  address: true,
  "prefix-apart": true,
  "prefix-unknown": true,
  digits: true,
  form: true,
});

const creditCodeProblems = codesOf<CreditCodeProblem>({
  scientific: true,
  "old-registration": true,
  length: true,
  letter: true,
  form: true,
  "check-digit": true,
});

describe("sentences", () => {
  it.each([
    ["findings", findingSentences, findingCodes],
    ["proposals", proposalSentences, proposalReasons],
    ["files", fileSentences, fileRefusalCodes],
    ["licence numbers", licenceNumberSentences, licenceReasons],
    ["credit codes", creditCodeSentences, creditCodeProblems],
  ] as const)("of %s: one for every code, and none for nothing", (_, sentences, codes) => {
    expect(Object.keys(sentences).toSorted()).toEqual(codes);
  });

  it("of files cover the refusals of the operation", () => {
    expect([...fileRefusals].toSorted()).toEqual(fileRefusalCodes);
  });

  it("name the place and what to do next", () => {
    expect(findingText({ code: "date-impossible", cell: "G12", data: { written: "2027年4月31日" } })).toEqual({
      zh: "G12：日历上没有「2027年4月31日」这一天，不会替您改成相邻的日子。请查原件后改正。",
      en: 'G12: There is no such day as "2027年4月31日", and it is not moved to a neighbour. Look it up and correct it.',
    });
    expect(findingText({ code: "date-missing", cell: null, data: { written: "" } }).zh).toMatch(
      /^本行：没有到期日。请补上/,
    );
    expect(proposalText({ field: "end", value: "2027-06-30", safe: true, why: "day-before-anniversary" }).zh).toBe(
      "2027-06-30，对应日的前一天（合同通常这样算）（最早，稳妥）",
    );
    expect(fileRefusalText({ code: "file-too-many-rows", at: "专线", data: { limit: 200_000 } }).zh).toBe(
      "行数超过 200000 行（专线）。请拆成几个文件。",
    );
  });

  it.each(fileRefusalCodes)("of %s are whole without a place and data", (code) => {
    const { zh, en } = fileRefusalText({ code, at: null, data: {} });
    expect(zh).toMatch(/。$/);
    expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN/);
  });

  it.each(["云桥-核心资源台账.xlsx", "代办客户总表.csv"])("of every finding in %s are whole", (file) => {
    const rows = readSample(file).sheets.flatMap((sheet) => sheet.rows);
    const told = rows.flatMap(({ reason, proposals }) => [
      ...(reason === null ? [] : [findingText(reason)]),
      ...proposals.map(proposalText),
    ]);
    expect(told.length).toBeGreaterThan(20);
    for (const { zh, en } of told) {
      expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|「」|""/);
      expect(en).not.toMatch(/[。，：]/);
    }
  });
});
