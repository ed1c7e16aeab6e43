import type { MovedDate } from "#engine/movedDates.ts";
import type { ChangedFile } from "#law/changedFiles.ts";
import type { NewEvent } from "../event.ts";
import type { CompanySettingsEvent } from "./companySettings.ts";

/** The holder: the unit of isolation and of the record's streams. */
export type Company = {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string | null;
  /** True for the sample company. */
  readonly demo: boolean;
};

/** `organisation`: the stream of the organisation itself rather than of a holder. */
export type CompanyRegistered = NewEvent<
  "company-registered",
  Omit<Company, "id"> & { readonly organisation: boolean }
>;

/** Written once per import and company; the rows' verdicts are kept beside it under the same id. */
export type LedgerImported = NewEvent<
  "ledger-imported",
  {
    readonly file: string;
    /** sha256 of the bytes that were read. */
    readonly fileHash: string;
    readonly recorded: number;
    readonly renewed: number;
    readonly corrected: number;
    readonly unchanged: number;
  }
>;

/**
 * The program began to use another law, and dates of this company are not what they were. History, never a source of
 * dates: those are derived. `on` is the day for which both laws were asked.
 */
export type DatesMoved = NewEvent<
  "dates-moved",
  {
    /** Number of the use of the law that moved them; see `LawUse`. */
    readonly use: number;
    readonly fromLaw: string;
    readonly toLaw: string;
    /** The files in which the two laws differ. */
    readonly why: readonly ChangedFile[];
    readonly moved: readonly MovedDate[];
  }
>;

export type CompanyEvent = CompanyRegistered | LedgerImported | DatesMoved | CompanySettingsEvent;
