/** Why a text is no number of a telecom licence. */
export type NotLicenceReason =
  | "filing-number"
  | "mislabelled-filing"
  | "police-filing"
  | "registrar-licence"
  | "class-unknown"
  | "prefix-unknown"
  | "digits"
  | "form";

/** What a licence number is read with: the letters that provincial licences print, from the authorities of the law. */
export type LicencePrefixes = ReadonlySet<string>;

/** A number as it is printed, by its parts. */
export type PrintedNumber = {
  /** In its clean form: no hyphen within the digits, no `号` after those of today's form. */
  readonly number: string;
  /** The letter of the province, `合字`, or null for a number of the ministry. */
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

/** Prefix of licences with foreign investment, issued by the ministry. */
export const foreignInvested = "合字";

const knownClasses = new Set(["A1", "A2", "B1", "B2"]);

// A class may be glued to the number or the filing before it. It never begins within a row of classes, so that
// a long row is read once.
const current =
  /(合字|\p{Script=Han})?(?:(?<![A-Z0-9])|(?<=ICP|(?<!\d)\d{4}-?\d{4}(?:-\d{1,3})?|号-\d{1,3}))(?<!(?<![A-Z0-9])[A-Z]\d\.)([A-Z]\d(?:\.[A-Z]\d)*)(-?)(\d{4})-?(\d{4})(?!\d)(?:号(?=-\d))?(?:-(\d{1,3})(?!\d))?/gu;
const oldBeijingForm = /(\p{Script=Han})ICP证号?:?第?-?(\d{2})(\d{4})(?!\d)号?/gu;

/** Every number of a cleaned text that has the printed form, those of unknown classes included. */
export function printedNumbers(cleaned: string, prefixes: LicencePrefixes): readonly PrintedNumber[] {
  const found: PrintedNumber[] = [];
  for (const match of cleaned.matchAll(current)) {
    const [whole, before, classText = "", hyphen, year = "", serial = "", site = null] = match;
    const isPrefix = before !== undefined && (before === foreignInvested || prefixes.has(before));
    const prefix = isPrefix ? before : null;
    const classes = classText.split(".");
    found.push({
      number: `${prefix ?? ""}${classText}-${year}${serial}${site === null ? "" : `-${site}`}`,
      prefix,
      classes,
      isOldForm: false,
      hasHyphen: hyphen === "-",
      year: Number(year),
      serial,
      site,
      problem: classProblem(classes),
      from: match.index + (before === undefined || isPrefix ? 0 : before.length),
      to: match.index + whole.length,
    });
  }
  for (const match of cleaned.matchAll(oldBeijingForm)) {
    const [whole, prefix = "", year = "", serial = ""] = match;
    if (!prefixes.has(prefix)) continue;
    found.push({
      number: `${prefix}ICP证${year}${serial}号`,
      prefix,
      classes: [],
      isOldForm: true,
      hasHyphen: true,
      // Licences are given since the regulations of 2000.
      year: 2000 + Number(year),
      serial,
      site: null,
      problem: null,
      from: match.index,
      to: match.index + whole.length,
    });
  }
  return found;
}

/** What is wrong with the classes of a number; null where all are classes of telecom licences. */
export function classProblem(named: readonly string[]): NotLicenceReason | null {
  if (named.some((one) => one.startsWith("D"))) return "registrar-licence";
  return named.every((one) => knownClasses.has(one)) ? null : "class-unknown";
}
