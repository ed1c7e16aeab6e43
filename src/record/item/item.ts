import type { Day } from "#calendar/day.ts";
import type { Renewal, Term } from "#calendar/term.ts";
import type { NewEvent } from "../event.ts";
import type { Custody } from "./custody.ts";
import type { DoneDuty, DutyDone } from "./dutyDone.ts";
import type { DutyHandled, Handled, ItemAssigned } from "./handling.ts";

/** Where an entry came from, so that each item leads back to its cell. */
export type ImportOrigin = {
  readonly importId: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
};

/** What the ledger holds of an item, besides its terms. */
export type ItemDetails = {
  readonly kind: string;
  /** Tells items of one company apart; see `naturalKey.ts`. */
  readonly naturalKey: string;
  readonly name: string | null;
  readonly identifier: string | null;
  readonly province: string | null;
  readonly counterparty: string | null;
  readonly services: readonly string[];
  readonly renewal: Renewal | null;
  /** Months before which a term without an end cannot be left; entries from before we asked have none. */
  readonly minimumMonths?: number | null;
  /** How long before one leaves such a term that must be said. */
  readonly leavingNotice?: Renewal["notice"];
  readonly notContinuing: boolean;
  readonly owners: readonly string[];
  readonly remark: string | null;
  /** Numbers that the law has ledgers keep of its kind, by the id of the detail; entries from before had none. */
  readonly details?: Readonly<Record<string, number>>;
  /** The day on which the paper was issued, as it prints it; entries from before we kept it have none. */
  readonly issuedOn?: Day | null;
  readonly extra: Readonly<Record<string, string>>;
  /** Who keeps the paper, and where, as the case that brought it says. */
  readonly custody?: Custody | null;
  /** How ledgers wrote it before a case changed it, oldest first: written so again, it says nothing new. */
  readonly formerly?: readonly FormerWriting[];
};

/** A row of a ledger by its natural key and by what it says. */
export type FormerWriting = { readonly naturalKey: string; readonly says: string };

/** An item as it stands. Terms are oldest first, the last one is current. */
export type Item = ItemDetails & {
  readonly id: string;
  readonly terms: readonly Term[];
  /** Years whose annual report was filed, as somebody said. */
  readonly annualReportsFiled?: readonly number[];
  /** Id of the item that takes over from this one. */
  readonly replacedBy?: string | null;
  /** The last word on each of its duties, by `rule.about`. */
  readonly handled?: Readonly<Record<string, Handled>>;
  /** Duties that somebody said were done; entries from before we asked have none. */
  readonly dutiesDone?: readonly DoneDuty[];
  /** Owners as the ledger last wrote them, where somebody was assigned since: written so again, they change nothing. */
  readonly ownersWritten?: readonly string[];
  readonly origin: ImportOrigin | null;
};

export type ItemRecorded = NewEvent<"item-recorded", { readonly item: Omit<Item, "id">; readonly case?: string }>;
/** A later paper of the same item: a new term beside the old one. Details may change with it. */
export type ItemRenewed = NewEvent<
  "item-renewed",
  {
    readonly term: Term;
    readonly details: ItemDetails;
    readonly origin: ImportOrigin | null;
    /** The case that brought it; none where a ledger did. */
    readonly case?: string;
  }
>;
/** What stood there was wrong; `before` stays readable for ever. */
export type ItemCorrected = NewEvent<
  "item-corrected",
  {
    readonly before: Omit<Item, "id">;
    readonly after: Omit<Item, "id">;
    /** The case whose new paper says so; none where a ledger did. */
    readonly case?: string;
  }
>;

/** Somebody says that the annual report for a year was filed; `on` is the day on which that was. */
export type AnnualReportFiled = NewEvent<
  "annual-report-filed",
  { readonly year: number; /** The case that reported it. */ readonly case?: string }
>;

/** Somebody says that another item takes over from this one; null takes that back. */
export type ItemReplaced = NewEvent<"item-replaced", { readonly by: string | null }>;

export type ItemEvent =
  | ItemRecorded
  | ItemRenewed
  | ItemCorrected
  | AnnualReportFiled
  | ItemReplaced
  | DutyDone
  | DutyHandled
  | ItemAssigned;
