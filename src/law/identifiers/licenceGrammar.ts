import { anyOf, oneOf, spaced } from "./identifierWords.ts";
import type { Issuers } from "./issuers.ts";
import { wordPatterns } from "./licenceWords.ts";
import type { LicenceWords } from "./licenceWords.ts";

/** Why a text is no number of a telecom licence. */
export type NotLicenceReason =
  | "filing-number"
  | "mislabelled-filing"
  | "police-filing"
  | "registrar-licence"
  | "class-unknown"
  | "class-repeated"
  | "year"
  | "address"
  | "prefix-apart"
  | "prefix-unknown"
  | "digits"
  | "form";

/** A number as it is printed, by its parts. */
export type PrintedNumber = {
  /** In its clean form: no hyphen within the digits, no `号` after those of today's form. */
  readonly number: string;
  /** The letter of the province, the word for foreign investment, or null for a number of the ministry. */
  readonly prefix: string | null;
  /** None in the old form of Beijing, `京ICP证110507号`. */
  readonly classes: readonly string[];
  readonly isOldForm: boolean;
  /** False where year and serial follow the class without a hyphen. */
  readonly hasHyphen: boolean;
  readonly year: number;
  readonly serial: string;
  /** Index of a web site after the number; digits without the hyphen. */
  readonly site: string | null;
  /** What keeps it from being a number of a telecom licence, by its classes. */
  readonly problem: NotLicenceReason | null;
  /** Where it stands in the cleaned text. */
  readonly from: number;
  readonly to: number;
};

/** The two printed forms of a number, as the words of the law have them. */
export type PrintedForms = {
  readonly current: RegExp;
  readonly old: RegExp;
  /** The letter of a province and the old label right before a number: 苏ICP证B2-20100001. */
  readonly letterBeforeLabel: RegExp;
  /** What follows a number that is part of an address: 室, 号楼. */
  readonly addressAfter: RegExp;
};

export function printedForms(words: LicenceWords, { letters }: Issuers): PrintedForms {
  const { foreign, heads } = wordPatterns(words);
  // A class may be glued to the number or the filing before it. It never begins within a row of classes, so that
  // a long row is read once.
  const begins = String.raw`(?:(?<![A-Z0-9])|(?<=${heads}|(?<!\d)\d{4}-?\d{4}(?:-\d{1,3})?|号-\d{1,3}))`;
  const classes = String.raw`(?<!(?<![A-Z0-9])[A-Z]\d\.)([A-Z]\d(?:\.[A-Z]\d)*)`;
  const digits = String.raw`(-?)(\d{4})-?(\d{4})(?!\d)(?:号(?=-\d))?(?:-(\d{1,3})(?!\d))?`;
  return {
    current: new RegExp(String.raw`(${foreign}|\p{Script=Han})?${begins}${classes}${digits}`, "gu"),
    old: new RegExp(String.raw`(\p{Script=Han})(${anyOf(words.oldLabels)})号?:?第?-?(\d{2})(\d{4})(?!\d)号?`, "gu"),
    letterBeforeLabel: new RegExp(String.raw`${oneOf(letters)} ?${anyOf(words.oldLabels, spaced)} ?号?[: ]{0,2}$`, "u"),
    addressAfter: new RegExp(String.raw`^ ?号? ?${anyOf(words.addressMarks)}`, "u"),
  };
}

/** What `printedNumbers` reads with, all of it from the law. */
export type PrintedGrammar = {
  readonly words: LicenceWords;
  readonly issuers: Issuers;
  readonly printed: PrintedForms;
  /** The last year in which a licence can have been issued; null where no day is known. */
  readonly latestYear: number | null;
};

/** Long enough for the letter, the label and signs between them. */
const labelLength = 16;

/** Every number of a cleaned text that has the printed form, those of unknown classes included. */
export function printedNumbers(cleaned: string, grammar: PrintedGrammar): readonly PrintedNumber[] {
  const { words, printed } = grammar;
  const { prefixes } = grammar.issuers;
  const found: PrintedNumber[] = [];
  for (const match of cleaned.matchAll(printed.current)) {
    const [whole, before, classText = "", hyphen, year = "", serial = "", site = null] = match;
    const isPrefix = before !== undefined && (words.foreignInvested.has(before) || prefixes.has(before));
    const prefix = isPrefix ? before : null;
    const classes = classText.split(".");
    const from = match.index + (before === undefined || isPrefix ? 0 : before.length);
    const to = match.index + whole.length;
    found.push({
      number: `${prefix ?? ""}${classText}-${year}${serial}${site === null ? "" : `-${site}`}`,
      prefix,
      classes,
      isOldForm: false,
      hasHyphen: hyphen === "-",
      year: Number(year),
      serial,
      site,
      problem:
        classProblem(classes, words) ??
        yearProblem(Number(year), grammar) ??
        (prefix === null ? placeProblem(cleaned, from, to, printed) : null),
      from,
      to,
    });
  }
  for (const match of cleaned.matchAll(printed.old)) {
    const [whole, prefix = "", oldLabel = "", year = "", serial = ""] = match;
    if (!prefixes.has(prefix)) continue;
    found.push({
      number: `${prefix}${oldLabel}${year}${serial}号`,
      prefix,
      classes: [],
      isOldForm: true,
      hasHyphen: true,
      year: yearOfOld(year, words),
      serial,
      site: null,
      problem: yearProblem(yearOfOld(year, words), grammar),
      from: match.index,
      to: match.index + whole.length,
    });
  }
  return found;
}

/** What is wrong with the classes of a number; null where all are classes of telecom licences. */
export function classProblem(named: readonly string[], words: LicenceWords): NotLicenceReason | null {
  if (named.some((one) => words.registrarClasses.has(one))) return "registrar-licence";
  if (!named.every((one) => words.classes.has(one))) return "class-unknown";
  return new Set(named).size === named.length ? null : "class-repeated";
}

function yearOfOld(year: string, { oldCentury }: LicenceWords): number {
  return Number(`${oldCentury}${year}`);
}

/** Before the regulations there was no such licence, and nobody has one of the year after next. */
export function yearProblem(year: number, { words, latestYear }: PrintedGrammar): NotLicenceReason | null {
  return year < words.firstYear || (latestYear !== null && year > latestYear) ? "year" : null;
}

/** Without a prefix it may be the number of a room, or its letter may stand before the label and not before the number. */
function placeProblem(cleaned: string, from: number, to: number, printed: PrintedForms): NotLicenceReason | null {
  if (printed.addressAfter.test(cleaned.slice(to, to + labelLength))) return "address";
  return printed.letterBeforeLabel.test(cleaned.slice(Math.max(0, from - labelLength), from)) ? "prefix-apart" : null;
}
