import { anyOf } from "./identifierWords.ts";
import { classProblem, printedNumbers, yearProblem } from "./licenceGrammar.ts";
import type { NotLicenceReason, PrintedGrammar } from "./licenceGrammar.ts";
import { cleanedLicenceText } from "./licenceSigns.ts";
import type { Cleaning } from "./licenceSigns.ts";
import { wordPatterns } from "./licenceWords.ts";
import type { LicenceWords } from "./licenceWords.ts";

export type { NotLicenceReason } from "./licenceGrammar.ts";

export type LicenceNumberReading =
  /** `prefix` is the letter of the province, the word for foreign investment, or null for a number of the ministry. */
  | { readonly kind: "number"; readonly number: string; readonly prefix: string | null }
  | { readonly kind: "several"; readonly numbers: readonly string[] }
  /** An application in progress, not a licence. */
  | { readonly kind: "pending" }
  | { readonly kind: "missing" }
  | { readonly kind: "other"; readonly why: NotLicenceReason };

const placeholder = /^(?:[-/\\.·_*?]*|无|暂无|没有|未填|未知|不详|待补|待补充|待定|待查|空|N\/A|NA|NULL|NONE)$/;
const pending =
  /办理中|申请中|申办中|受理中|审批中|审核中|审查中|公示中|新办中|办证中|待发|待领|待批|已受理|已报批|补办中/;
const label =
  /^(?:第|证号|编号|号码?|许可证(?:书)?(?:编号|号码?|证号)?|(?:中华人民共和国)?(?:增值|基础)?电信(?:与信息服务)?业务(?:经营)?许可证?(?:书)?(?:编号|号码?|证号)?|经营许可证(?:编号|号码?)?|跨地区|全网|省内|.?ICP证|ICP许可证|[:;,.、/]|\([^()]*\))+$/;
const brackets = /\([^()]*\)/g;
/** Longer surroundings are prose, not a label or a note. */
const surroundingLength = 60;

/** What a cell is read with beside the printed forms. */
export type CellForms = {
  readonly cleanings: readonly Cleaning[];
  /** Nothing to clean: most numbers of most files. */
  readonly asPrinted: RegExp;
  readonly police: RegExp;
  readonly filing: RegExp;
  /** In a cell without a licence number. */
  readonly filingWord: RegExp;
  readonly oldLabel: RegExp;
  readonly mislabelled: RegExp;
};

export function cellForms(words: LicenceWords, cleanings: readonly Cleaning[]): CellForms {
  const filing = anyOf(words.filingMarks);
  const oldLabel = anyOf(words.oldLabels);
  return {
    cleanings,
    asPrinted: new RegExp(String.raw`^(\p{Script=Han})?${wordPatterns(words).oneClass}-\d{8}$`, "u"),
    police: new RegExp(`公网|网安|${anyOf(words.policeMarks)}`, "u"),
    filing: new RegExp(`${filing}|备案号`, "u"),
    filingWord: new RegExp(`${filing}|备案`, "u"),
    oldLabel: new RegExp(oldLabel, "u"),
    mislabelled: new RegExp(String.raw`${oldLabel}号?:?-?\d{8}`, "u"),
  };
}

export type CellGrammar = PrintedGrammar & { readonly cell: CellForms };

/** Reads what stands in a licence column, after the grammar of printed licence numbers. */
export function readLicenceNumber(text: string, grammar: CellGrammar): LicenceNumberReading {
  const { cell } = grammar;
  const { prefixes } = grammar.issuers;
  const printed = cell.asPrinted.exec(text);
  if (printed !== null && (printed[1] === undefined || prefixes.has(printed[1]))) {
    const problem = yearProblem(Number(text.slice(-8, -4)), grammar);
    if (problem !== null) return { kind: "other", why: problem };
    return { kind: "number", number: text, prefix: printed[1] ?? null };
  }
  const cleaned = cleanedLicenceText(text, cell.cleanings);
  if (placeholder.test(cleaned)) return { kind: "missing" };
  const found = printedNumbers(cleaned, grammar);
  const good = found.filter(({ problem }) => problem === null);
  const numbers = [...new Set(good.map(({ number }) => number))];
  const [only, ...again] = good;
  if (only === undefined) {
    if (pending.test(cleaned)) return { kind: "pending" };
    return { kind: "other", why: found[0]?.problem ?? whyNoNumber(cleaned, grammar) };
  }
  if (numbers.length > 1 || found.length > good.length) return { kind: "several", numbers };
  const around = surroundingsProblem(cleaned.slice(0, only.from), cleaned.slice((again.at(-1) ?? only).to), cell);
  if (around === "filing-number" || around === "police-filing") return { kind: "several", numbers };
  if (around !== null) return { kind: "other", why: around };
  return { kind: "number", number: only.number, prefix: only.prefix };
}

/** Before the number only a label may stand; after it a note: `号`, brackets, Chinese words. */
function surroundingsProblem(before: string, after: string, cell: CellForms): NotLicenceReason | null {
  const rest = `${before} ${after}`;
  if (cell.filing.test(rest)) return "filing-number";
  if (cell.police.test(rest)) return "police-filing";
  if (rest.length > surroundingLength) return "form";
  if (before !== "" && !label.test(before)) return /^\p{Script=Han}$/u.test(before) ? "prefix-unknown" : "form";
  return /[0-9A-Z]/.test(after.replaceAll(brackets, "")) ? "form" : null;
}

function whyNoNumber(cleaned: string, { cell, words }: CellGrammar): NotLicenceReason {
  if (cell.police.test(cleaned)) return "police-filing";
  if (cell.filingWord.test(cleaned)) return "filing-number";
  if (cell.mislabelled.test(cleaned)) return "mislabelled-filing";
  const classText = /(?<![A-Z0-9])[A-Z]\d(?=-|\.|\d{4})/.exec(cleaned)?.[0];
  if (classText !== undefined) return classProblem([classText], words) ?? "digits";
  return cell.oldLabel.test(cleaned) ? "digits" : "form";
}
