import type { Day } from "#calendar/day.ts";
import type { Authority, Law } from "../law.ts";
import { filingReader } from "./filingNumber.ts";
import { issuerOfNumber } from "./issuerOfNumber.ts";
import { licenceReaderFor } from "./licenceReaderFor.ts";

/** Whom the number of a paper names, be it that of a licence or of a website filing; null where it tells nobody. */
export function issuerOfPaper(law: Law, number: string | null, today: Day): Authority | null {
  if (number === null) return null;
  return issuerOfNumber(law, number, today) ?? issuerOfFiling(law, number);
}

function issuerOfFiling(law: Law, number: string): Authority | null {
  const reading = filingReader(licenceReaderFor(law))(number);
  const letter = reading.kind === "read" ? reading.parts["letter"] : undefined;
  if (letter === undefined) return null;
  return [...law.authorities.values()].find(({ filingPrefix }) => filingPrefix?.is === letter) ?? null;
}
