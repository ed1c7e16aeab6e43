import { creditCodeDigitsOf, readCreditCode } from "#law/identifiers/creditCode.ts";
import type { CreditCodeDigits, CreditCodeReading } from "#law/identifiers/creditCode.ts";
import { readLicenceNumber } from "#law/identifiers/licenceNumber.ts";
import type { LicenceNumberReading } from "#law/identifiers/licenceNumber.ts";
import { licenceReaderOf } from "#law/identifiers/licenceReader.ts";
import type { LicenceReader } from "#law/identifiers/licenceReader.ts";
import type { Cell } from "../workbook.ts";
import type { DateReading } from "./datePart.ts";
import { noteOnTerm, silentNote } from "./noteOnTerm.ts";
import type { NoteOnTerm } from "./noteOnTerm.ts";
import { KindReader } from "./readKind.ts";
import { Provinces } from "./provinces.ts";
import { readDate } from "./readDate.ts";
import type { LedgerContext } from "./readingContext.ts";
import { noLeavingColumns, readLeaving, silentLeaving } from "./readLeaving.ts";
import type { LeavingColumns, LeavingReading } from "./readLeaving.ts";
import { readPeople } from "./readPeople.ts";
import { readServices } from "./readServices.ts";
import { readRenewal } from "./readRenewal.ts";
import type { RenewalColumns, RenewalReading } from "./readRenewal.ts";

const mostRemembered = 50_000;

/** Readers of single cells for one file; the same text is read once. */
export class CellReaders {
  readonly context: LedgerContext;
  readonly kinds: KindReader;
  readonly provinces: Provinces;
  readonly #licences: LicenceReader;
  readonly #digits: CreditCodeDigits;
  readonly #dates = new Map<string | number, DateReading>();
  readonly #renewals = new Map<string, RenewalReading>();
  readonly #leavings = new Map<string, LeavingReading>();
  readonly #people = new Map<string, readonly string[]>();
  readonly #notes = new Map<string, NoteOnTerm>();
  readonly #creditCodes = new Map<string, CreditCodeReading>();
  readonly #services = new Map<string, readonly string[]>();

  constructor(context: LedgerContext) {
    this.context = context;
    this.#licences = licenceReaderOf(context.identifiers, context.authorities.values(), context.asOf);
    this.#digits = creditCodeDigitsOf(context.identifiers);
    this.kinds = new KindReader(context.kinds.values(), this.#licences.words.classes);
    this.provinces = new Provinces(context.authorities.values());
  }

  date(cell: Cell): DateReading {
    if (typeof cell !== "string" && typeof cell !== "number") return readDate(cell);
    return remembered(this.#dates, cell, () => readDate(cell));
  }

  renewal(remark: string, columns: RenewalColumns | null): RenewalReading {
    const key =
      columns === null
        ? remark
        : [remark, columns.auto, columns.months, columns.notice, columns.notContinuing].join("\n");
    return remembered(this.#renewals, key, () => readRenewal(remark, columns));
  }

  leaving(remark: string, columns: LeavingColumns, openEnded: boolean): LeavingReading {
    if (remark === "" && columns === noLeavingColumns) return silentLeaving;
    const key = [openEnded ? "open" : "", columns.minimum, columns.notice, remark].join("\n");
    return remembered(this.#leavings, key, () => readLeaving(remark, columns, openEnded));
  }

  people(text: string): readonly string[] {
    return remembered(this.#people, text, () => readPeople(text));
  }

  services(text: string): readonly string[] {
    return remembered(this.#services, text, () => readServices(text));
  }

  /** What a remark says of the term. */
  note(remark: string): NoteOnTerm {
    if (remark === "") return silentNote;
    return remembered(this.#notes, remark, () => noteOnTerm(remark));
  }

  creditCode(text: string): CreditCodeReading {
    return remembered(this.#creditCodes, text, () => readCreditCode(text, this.#digits));
  }

  licenceNumber(text: string): LicenceNumberReading {
    return readLicenceNumber(text, this.#licences);
  }
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, read: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = read();
  if (known.size < mostRemembered) known.set(key, value);
  return value;
}
