import { anyOf } from "./identifierWords.ts";
import { readAs, refusedAs } from "./identifierReading.ts";
import type { IdentifierReading } from "./identifierReading.ts";
import { readLicenceNumber } from "./licenceNumber.ts";
import type { LicenceReader } from "./licenceReader.ts";
import { cleanedLicenceText } from "./licenceSigns.ts";

/** Fewer digits are no filing; how many there can be at most nobody wrote down. */
const fewestDigits = 8;

/** Reads the number of a website filing: `蜀ICP备12345678号-1`. */
export function filingReader(reader: LicenceReader): (text: string) => IdentifierReading {
  const { words, issuers, cell } = reader;
  const form = new RegExp(
    String.raw`^(\p{Script=Han})?(${anyOf(words.filingMarks)})案?(?:编?号)?:?第?-?(\d+)号?(?:-(\d{1,3}))?$`,
    "u",
  );
  return (text) => {
    const match = form.exec(cleanedLicenceText(text, cell.cleanings));
    if (match === null) return refusedAs(whyNoFiling(text, reader));
    const [, letter, mark = "", number = "", site] = match;
    if (letter === undefined) return refusedAs("form");
    if (!issuers.letters.includes(letter)) return refusedAs("prefix-unknown");
    if (number.length < fewestDigits) return refusedAs("digits");
    const end = site === undefined ? "" : `-${site}`;
    return readAs(`${letter}${mark}${number}号${end}`, { letter, number, site });
  };
}

function whyNoFiling(text: string, reader: LicenceReader): string {
  const reading = readLicenceNumber(text, reader);
  if (reading.kind === "number") return "telecom-licence";
  if (reading.kind !== "other" || reading.why === "filing-number") return "form";
  return reading.why;
}
