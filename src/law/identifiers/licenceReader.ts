import { yearOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Authority } from "../law.ts";
import type { Identifiers } from "./identifierWords.ts";
import { issuersOf } from "./issuers.ts";
import { printedForms } from "./licenceGrammar.ts";
import type { PrintedGrammar } from "./licenceGrammar.ts";
import { cellForms } from "./licenceNumber.ts";
import type { CellGrammar } from "./licenceNumber.ts";
import { cellCleanings } from "./licenceSigns.ts";
import type { Cleaning } from "./licenceSigns.ts";
import { licenceWordsOf } from "./licenceWords.ts";
import { nearForms } from "./nearNumbers.ts";
import type { NearGrammar } from "./nearNumbers.ts";
import { textCleanings } from "./textCleanings.ts";

/** All that licence numbers are read with, in cells and in prose. */
export type LicenceReader = PrintedGrammar &
  CellGrammar &
  NearGrammar & { readonly proseCleanings: readonly Cleaning[] };

/**
 * Builds the patterns from the words of the law: once for a law or a file, not for each text. With the day on which it
 * is read, licences of a year after the next are refused.
 */
export function licenceReaderOf(
  identifiers: Identifiers,
  authorities: Iterable<Authority>,
  today: Day | null = null,
): LicenceReader {
  const words = licenceWordsOf(identifiers);
  const issuers = issuersOf(authorities, words.otherLetters);
  return {
    words,
    issuers,
    printed: printedForms(words, issuers),
    latestYear: today === null ? null : latestYearOn(today),
    near: nearForms(words, issuers),
    cell: cellForms(words, cellCleanings(words)),
    proseCleanings: textCleanings(words, issuers),
  };
}

/** Numbers are printed ahead of their year at most by one. */
export function latestYearOn(today: Day): number {
  return yearOf(today) + 1;
}
