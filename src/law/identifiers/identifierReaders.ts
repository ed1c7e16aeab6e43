import type { IdentifierId } from "../identifier.ts";
import type { Authority } from "../law.ts";
import { readAddressBlock } from "./addressBlock.ts";
import { creditCodeDigitsOf, readCreditCode } from "./creditCode.ts";
import type { CreditCodeDigits } from "./creditCode.ts";
import { readDomainName } from "./domainName.ts";
import { filingReader } from "./filingNumber.ts";
import { findLicenceNumbers } from "./findLicenceNumbers.ts";
import { readAs, refusedAs } from "./identifierReading.ts";
import type { IdentifierReading } from "./identifierReading.ts";
import type { Identifiers } from "./identifierWords.ts";
import { readLicenceNumber } from "./licenceNumber.ts";
import { licenceReaderOf } from "./licenceReader.ts";
import type { LicenceReader } from "./licenceReader.ts";
import { policeFilingReader } from "./policeFiling.ts";
import { readRegistrarNumber } from "./registrarNumber.ts";

export type IdentifierReaders = Readonly<Record<IdentifierId, (text: string) => IdentifierReading>>;

/** A reader of each identifier, built from the words of one law. */
export function identifierReaders(identifiers: Identifiers, authorities: Iterable<Authority>): IdentifierReaders {
  const licences = licenceReaderOf(identifiers, authorities);
  const digits = creditCodeDigitsOf(identifiers);
  return {
    "telecom-licence": (text) => licence(text, licences),
    "registrar-licence": (text) => readRegistrarNumber(text, licences),
    "icp-filing": filingReader(licences),
    "police-filing": policeFilingReader(licences),
    "credit-code": (text) => creditCode(text, digits),
    "domain-name": readDomainName,
    "address-block": readAddressBlock,
  };
}

/** As in a cell and as in a text: both must make the same of it. */
function licence(text: string, reader: LicenceReader): IdentifierReading {
  const cell = readLicenceNumber(text, reader);
  const { found, refused } = findLicenceNumbers(text, reader);
  const [only] = found;
  const inCell = cell.kind === "number" ? cell.number : cell.kind === "other" ? cell.why : cell.kind;
  const inText =
    only === undefined ? (refused[0]?.why ?? "nothing") : found.length + refused.length === 1 ? only.text : "several";
  if (inCell !== inText) return refusedAs(`${inCell} in a cell and ${inText} in a text`);
  if (only === undefined) return refusedAs(inCell);
  const { text: number, form, classes, year, serial, site } = only;
  const prefix = cell.kind === "number" ? cell.prefix : null;
  return readAs(number, { prefix, classes: classes.join("."), year: String(year), serial, site }, form);
}

function creditCode(text: string, digits: CreditCodeDigits): IdentifierReading {
  const reading = readCreditCode(text, digits);
  if (reading.kind !== "code") return refusedAs(reading.kind === "wrong" ? reading.why : "missing");
  return readAs(reading.code, { body: reading.code.slice(0, -1), "check-digit": reading.code.slice(-1) });
}
