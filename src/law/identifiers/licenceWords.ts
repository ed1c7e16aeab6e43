import { anyOf, identifierWords, latinHead } from "./identifierWords.ts";
import type { Identifiers } from "./identifierWords.ts";

/** The words of licence numbers, and those of the numbers that stand beside them and are none. */
export type LicenceWords = {
  /** Classes of telecom licences: A2, B1. */
  readonly classes: ReadonlySet<string>;
  /** Classes of the licences of domain registrars: D3. */
  readonly registrarClasses: ReadonlySet<string>;
  /** What stands in the place of a province on licences with foreign investment: 合字. */
  readonly foreignInvested: ReadonlySet<string>;
  /** Letters that people write for a province and that no licence prints. */
  readonly otherLetters: string;
  /** What the old form has between its letter and its digits: ICP证. */
  readonly oldLabels: readonly string[];
  /** First two digits of the year, of which the old form prints the last two. */
  readonly oldCentury: string;
  /** Letters of the provinces of which the old form was seen. */
  readonly oldLetters: ReadonlySet<string>;
  /** The year of the first licences. */
  readonly firstYear: number;
  /** What follows the number of a room or a building. */
  readonly addressMarks: readonly string[];
  /** What an ICP filing has after its letter: ICP备. */
  readonly filingMarks: readonly string[];
  readonly policeMarks: readonly string[];
};

export function licenceWordsOf(identifiers: Identifiers): LicenceWords {
  const licence = (vocabulary: string) => identifierWords(identifiers, "telecom-licence", vocabulary);
  return {
    classes: new Set(licence("classes")),
    registrarClasses: new Set(identifierWords(identifiers, "registrar-licence", "classes")),
    foreignInvested: new Set(licence("foreign-investment")),
    otherLetters: licence("other-letters").join(""),
    oldLabels: licence("old-label"),
    oldCentury: licence("old-century")[0] ?? "",
    oldLetters: new Set(licence("old-letters")),
    firstYear: Number(licence("first-year")[0] ?? "0"),
    addressMarks: licence("address-marks"),
    filingMarks: identifierWords(identifiers, "icp-filing", "mark"),
    policeMarks: identifierWords(identifiers, "police-filing", "mark"),
  };
}

/** A pattern of one class, of one prefix of foreign investment, and of the Latin letters before 证 or 备. */
export function wordPatterns({ classes, foreignInvested, oldLabels, filingMarks }: LicenceWords) {
  const heads = new Set([...oldLabels, ...filingMarks].map(latinHead).filter((head) => head !== ""));
  return { oneClass: anyOf([...classes]), foreign: anyOf([...foreignInvested]), heads: anyOf([...heads]) };
}
