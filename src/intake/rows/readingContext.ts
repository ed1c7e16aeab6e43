import type { Day } from "#calendar/day.ts";
import type { Identifier } from "#law/identifier.ts";
import type { Authority, Kind } from "#law/law.ts";

/** A company as a ledger names it. */
export type NamedHolder = { readonly name: string; readonly creditCode: string | null };

/** What a ledger is read with; all of it comes from the law and from the person who imports. */
export type LedgerContext = {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly identifiers: ReadonlyMap<string, Identifier>;
  readonly authorities: ReadonlyMap<string, Authority>;
  /** Statutory validity of a telecom licence in years. */
  readonly licenceYears: number;
  /** Names of hidden sheets to read all the same. */
  readonly hiddenSheets: "none" | readonly string[];
  /** Holder of rows that name none, where the file does not say whose ledger it is. */
  readonly holder?: NamedHolder | null;
  /** Companies that are in the record already: a missing credit code is proposed from here, or known to be missing. */
  readonly knownHolders?: readonly NamedHolder[];
  /** Only for asking whether a written end has passed that a note says was renewed. */
  readonly asOf: Day;
};
