import type { Day } from "#calendar/day.ts";
import type { Authority, Law } from "../law.ts";
import { findLicenceNumbers } from "./findLicenceNumbers.ts";
import { latestYearOn } from "./licenceReader.ts";
import { licenceReaderFor } from "./licenceReaderFor.ts";

/** Who issued a paper, as its number tells; null where it does not, or is of a year whose numbers nobody prints yet. */
export function issuerOfNumber(law: Law, number: string | null, today: Day): Authority | null {
  if (number === null) return null;
  const reader = { ...licenceReaderFor(law), latestYear: latestYearOn(today) };
  return findLicenceNumbers(number, reader).found[0]?.authority ?? null;
}
