import type { NewEvent } from "../event.ts";

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

export type CompanyEvent = CompanyRegistered | LedgerImported;
