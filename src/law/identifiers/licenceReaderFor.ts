import type { Law } from "../law.ts";
import { licenceReaderOf } from "./licenceReader.ts";
import type { LicenceReader } from "./licenceReader.ts";

const readers = new WeakMap<Law, LicenceReader>();

/** The reader of licence numbers of a law, built once: a law never changes. */
export function licenceReaderFor(law: Law): LicenceReader {
  const known = readers.get(law);
  if (known !== undefined) return known;
  const reader = licenceReaderOf(law.identifiers, law.authorities.values());
  readers.set(law, reader);
  return reader;
}
