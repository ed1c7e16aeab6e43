import type { Issuers } from "./issuers.ts";
import { classProblem, foreignInvested } from "./licenceGrammar.ts";
import type { NotLicenceReason } from "./licenceGrammar.ts";

/** What looks like a licence number and has not the printed form of one. */
export type NearNumber = { readonly why: NotLicenceReason; readonly from: number; readonly to: number };

const police = String.raw`(?:公 ?网 ?[安监] ?备|公安(?:机关)?(?:互?联网)?备案) ?案? ?(?:编?号|证)? ?:? ?第? ?\d{4,}(?: ?号)?`;
const filing = String.raw`ICP ?备 ?案? ?(?:编?号)? ?:? ?第? ?-?\d{5,}(?: ?号)?(?:-\d{1,3}(?!\d))?`;
// `ICP证` and some number; an amount of time or money is none.
const certificate = String.raw`ICP ?证 ?号? ?:? ?第? ?-?(\d{4,})(?!\d)(?! ?[年月日天个家元])(?: ?号)?(?:-\d{1,3}(?!\d))?`;
/** A number that is glued to letters before it. */
const glued = /(?<![A-Z0-9])[A-Z0-9]{1,40}?(?:[AB][12]\.){0,3}[AB][12]-\d{4}-?\d{4}(?!\d)/g;
const withHyphen = /(?<![A-Z0-9])([A-Z]\d{0,2}(?:\.[A-Z]\d{0,2}){0,8}) ?- ?(\d+(?:-\d+)*)/g;
const withoutHyphen = /(?<![A-Z0-9])([AB][12](?:\.[AB][12]){0,3})([_.·:~/ ]{0,2})(\d+(?:-\d+)*)/g;

/** Filings, licences of registrars and misspelt numbers; where two overlap both are told, the surer one first. */
export function nearNumbers(cleaned: string, issuers: Issuers): readonly NearNumber[] {
  const letter = String.raw`(?:([${issuers.letters}]) ?)?`;
  const near: NearNumber[] = [];
  const add = (match: RegExpExecArray, why: NotLicenceReason, from = match.index) =>
    near.push({ why, from, to: match.index + match[0].length });
  for (const match of cleaned.matchAll(new RegExp(letter + police, "gu"))) add(match, "police-filing");
  for (const match of cleaned.matchAll(new RegExp(letter + filing, "gu"))) add(match, "filing-number");
  for (const match of cleaned.matchAll(new RegExp(letter + certificate, "gu"))) {
    const [, prefix, digits = ""] = match;
    add(match, certificateProblem(prefix ?? "", digits.length, issuers));
  }
  for (const match of cleaned.matchAll(glued)) add(match, "form");
  for (const match of cleaned.matchAll(withHyphen)) {
    const [, classText = "", digits = ""] = match;
    const from = prefixStart(cleaned, match.index, issuers);
    const why = hyphenProblem(classText.split("."), digits, from < match.index);
    if (why !== null) add(match, why, from);
  }
  for (const match of cleaned.matchAll(withoutHyphen)) {
    const from = prefixStart(cleaned, match.index, issuers);
    const [, , sign = "", digits = ""] = match;
    const count = countDigits(digits);
    if (from < match.index && count >= 6 && count <= 12) {
      add(match, sign.trim() !== "" && count === 8 ? "form" : "digits", from);
    }
  }
  return near;
}

/** A filing has eight digits or more after its letter, the licences of the old form have six. */
function certificateProblem(prefix: string, digits: number, { prefixes }: Issuers): NotLicenceReason {
  if (digits >= 8) return "mislabelled-filing";
  if (digits !== 6) return "digits";
  return prefix === "" || prefixes.has(prefix) ? "form" : "prefix-unknown";
}

/** Without the letter of a province only what is nearly whole looks like a number. */
function hyphenProblem(classes: readonly string[], digits: string, hasPrefix: boolean): NotLicenceReason | null {
  const count = countDigits(digits);
  const problem = classProblem(classes);
  if (classes.every((one) => one.length === 2)) {
    if (!hasPrefix && (problem !== null || count < 6)) return null;
    return problem ?? "digits";
  }
  const isWhole = /^\d{4}-?\d{4}$/.test(digits);
  if (hasPrefix ? count >= 6 && count <= 10 : isWhole && classes.every((one) => one.length > 1)) return "class-unknown";
  return null;
}

function countDigits(text: string): number {
  return text.replaceAll("-", "").length;
}

/** Where a prefix before these classes begins; the place of the classes where there is none. */
function prefixStart(cleaned: string, at: number, { letters }: Issuers): number {
  if (cleaned.startsWith(foreignInvested, at - foreignInvested.length)) return at - foreignInvested.length;
  return letters.includes(cleaned[at - 1] ?? " ") ? at - 1 : at;
}
