import { anyOf } from "./identifierWords.ts";
import { readAs, refusedAs } from "./identifierReading.ts";
import type { IdentifierReading } from "./identifierReading.ts";
import { readLicenceNumber } from "./licenceNumber.ts";
import type { LicenceReader } from "./licenceReader.ts";
import { cleanedLicenceText } from "./licenceSigns.ts";

const fewestDigits = 4;

/** Reads the number of a filing with the police: `京公网安备11010802020134号`. */
export function policeFilingReader(reader: LicenceReader): (text: string) => IdentifierReading {
  const { words, cell } = reader;
  const form = new RegExp(
    String.raw`^(\p{Script=Han})?(${anyOf(words.policeMarks)})案?(?:编?号|证)?:?第?(\d+)号?$`,
    "u",
  );
  return (text) => {
    const match = form.exec(cleanedLicenceText(text, cell.cleanings));
    if (match === null) {
      const reading = readLicenceNumber(text, reader);
      return refusedAs(reading.kind === "other" && reading.why !== "police-filing" ? reading.why : "form");
    }
    const [, letter, mark = "", number = ""] = match;
    if (number.length < fewestDigits) return refusedAs("digits");
    return readAs(`${letter ?? ""}${mark}${number}号`, { letter, mark, number });
  };
}
