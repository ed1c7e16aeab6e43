import { readAs, refusedAs } from "./identifierReading.ts";
import type { IdentifierReading } from "./identifierReading.ts";
import { printedNumbers } from "./licenceGrammar.ts";
import type { LicenceReader } from "./licenceReader.ts";
import { cleanedLicenceText } from "./licenceSigns.ts";

/** Reads the number of a registrar's licence, which is printed like that of a telecom licence: `浙D3-20219002`. */
export function readRegistrarNumber(text: string, reader: LicenceReader): IdentifierReading {
  const cleaned = cleanedLicenceText(text, reader.cell.cleanings);
  const [only, ...more] = printedNumbers(cleaned, reader);
  if (only === undefined || more.length > 0 || only.from > 0) return refusedAs("form");
  if (!/^号?$/.test(cleaned.slice(only.to))) return refusedAs("digits");
  if (only.problem === null) return refusedAs("telecom-licence");
  if (only.problem !== "registrar-licence") return refusedAs(only.problem);
  const { prefix, classes, year, serial } = only;
  if (prefix === null) return refusedAs("form");
  return readAs(only.number, { prefix, class: classes.join("."), year: String(year), serial });
}
