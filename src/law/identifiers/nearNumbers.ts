import type { Issuers } from "./issuers.ts";
import { anyOf, oneOf, spaced } from "./identifierWords.ts";
import { classProblem } from "./licenceGrammar.ts";
import type { NotLicenceReason } from "./licenceGrammar.ts";
import { wordPatterns } from "./licenceWords.ts";
import type { LicenceWords } from "./licenceWords.ts";

/** What looks like a licence number and has not the printed form of one. */
export type NearNumber = { readonly why: NotLicenceReason; readonly from: number; readonly to: number };

/** What looks like a licence number, each with the letter of a province before it where one stands there. */
export type NearForms = {
  readonly police: RegExp;
  readonly filing: RegExp;
  /** The label of the old form and some number; an amount of time or money is none. */
  readonly certificate: RegExp;
  /** A number that is glued to letters before it. */
  readonly glued: RegExp;
  readonly withoutHyphen: RegExp;
};

const withHyphen = /(?<![A-Z0-9])([A-Z]\d{0,2}(?:\.[A-Z]\d{0,2}){0,8}) ?- ?(\d+(?:-\d+)*)/g;

export function nearForms(words: LicenceWords, { letters }: Issuers): NearForms {
  const { oneClass } = wordPatterns(words);
  const further = Math.max(0, words.classes.size - 1);
  const letter = `(?:(${oneOf(letters)}) ?)?`;
  const [police, filing, label] = [words.policeMarks, words.filingMarks, words.oldLabels].map((some) =>
    anyOf(some, spaced),
  );
  const end = String.raw`(?: ?号)?(?:-\d{1,3}(?!\d))?`;
  return {
    police: new RegExp(String.raw`${letter}${police} ?案? ?(?:编?号|证)? ?:? ?第? ?\d{4,}(?: ?号)?`, "gu"),
    filing: new RegExp(String.raw`${letter}${filing} ?案? ?(?:编?号)? ?:? ?第? ?-?\d{5,}${end}`, "gu"),
    certificate: new RegExp(
      String.raw`${letter}${label} ?号? ?:? ?第? ?-?(\d{4,})(?!\d)(?! ?[年月日天个家元])${end}`,
      "gu",
    ),
    glued: new RegExp(
      String.raw`(?<![A-Z0-9])[A-Z0-9]{1,40}?(?:${oneClass}\.){0,${further}}${oneClass}-\d{4}-?\d{4}(?!\d)`,
      "g",
    ),
    withoutHyphen: new RegExp(
      String.raw`(?<![A-Z0-9])(${oneClass}(?:\.${oneClass}){0,${further}})([_.·:~/ ]{0,2})(\d+(?:-\d+)*)`,
      "g",
    ),
  };
}

/** What `nearNumbers` reads with. */
export type NearGrammar = { readonly words: LicenceWords; readonly issuers: Issuers; readonly near: NearForms };

/** Filings, licences of registrars and misspelt numbers; where two overlap both are told, the surer one first. */
export function nearNumbers(cleaned: string, grammar: NearGrammar): readonly NearNumber[] {
  const { issuers, near: forms } = grammar;
  const near: NearNumber[] = [];
  const add = (match: RegExpExecArray, why: NotLicenceReason, from = match.index) =>
    near.push({ why, from, to: match.index + match[0].length });
  for (const match of cleaned.matchAll(forms.police)) add(match, "police-filing");
  for (const match of cleaned.matchAll(forms.filing)) add(match, "filing-number");
  for (const match of cleaned.matchAll(forms.certificate)) {
    const [, prefix, digits = ""] = match;
    add(match, certificateProblem(prefix ?? "", digits.length, issuers));
  }
  for (const match of cleaned.matchAll(forms.glued)) add(match, "form");
  for (const match of cleaned.matchAll(withHyphen)) {
    const [, classText = "", digits = ""] = match;
    const from = prefixStart(cleaned, match.index, grammar);
    const why = hyphenProblem(classText.split("."), digits, from < match.index, grammar.words);
    if (why !== null) add(match, why, from);
  }
  for (const match of cleaned.matchAll(forms.withoutHyphen)) {
    const from = prefixStart(cleaned, match.index, grammar);
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
function hyphenProblem(
  classes: readonly string[],
  digits: string,
  hasPrefix: boolean,
  words: LicenceWords,
): NotLicenceReason | null {
  const count = countDigits(digits);
  const problem = classProblem(classes, words);
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
function prefixStart(cleaned: string, at: number, { words, issuers }: NearGrammar): number {
  for (const { length } of words.foreignInvested) {
    if (words.foreignInvested.has(cleaned.slice(Math.max(0, at - length), at))) return at - length;
  }
  return issuers.letters.includes(cleaned[at - 1] ?? " ") ? at - 1 : at;
}
