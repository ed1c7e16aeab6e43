import type { Day } from "#calendar/day.ts";
import type { Renewal } from "#calendar/term.ts";

/** What becomes of a row. The four counts of a sheet add up to the rows read. */
export type RowStatus = "accepted" | "question" | "rejected" | "not-a-record";

/** Why a row is a question or rejected. The sentences are in `contract/findingText.ts`. */
export type FindingCode =
  | "date-missing"
  | "date-period"
  | "date-term"
  | "date-dependent"
  | "date-ambiguous"
  | "date-serial-text"
  | "date-impossible"
  | "date-unreadable"
  | "date-contradicted"
  | "open-end-impossible"
  | "end-before-start"
  | "term-implausible"
  | "conflict"
  | "merge"
  | "duplicate"
  | "merged-cells-lost"
  | "province-mismatch"
  | "number-missing"
  | "several-numbers"
  | "not-licence-number"
  | "credit-code"
  | "credit-code-missing"
  | "name-missing"
  | "kind-unknown"
  | "header-missing"
  | "row-too-wide"
  | "cell-too-long"
  | "cell-error"
  | "formula-uncounted";

/** `cell` is the address that a spreadsheet shows (`G12`), null where the whole row is meant. */
export type Finding = {
  readonly code: FindingCode;
  readonly cell: string | null;
  readonly data: Readonly<Record<string, string | number | null>>;
};

export type ProposalField =
  | "start"
  | "end"
  | "identifier"
  | "holder"
  | "creditCode"
  | "province"
  | "kind"
  | "services"
  | "openEnded"
  | "name"
  | "counterparty";

/** One way to settle a question. At most one proposal of a row is `safe`: the earliest day. */
export type Proposal = {
  readonly field: ProposalField;
  readonly value: string;
  readonly safe: boolean;
  /** Which reading gives it; a code with a sentence in `contract/findingText.ts`. */
  readonly why: string;
};

/** What a row says, cleaned: the entry that can become an item of the ledger. */
export type ProposedEntry = {
  readonly kind: string;
  readonly name: string | null;
  readonly identifier: string | null;
  readonly holder: string | null;
  readonly creditCode: string | null;
  readonly province: string | null;
  readonly counterparty: string | null;
  readonly services: readonly string[];
  readonly start: Day | null;
  /** Last valid day; null when open-ended. */
  readonly end: Day | null;
  readonly openEnded: boolean;
  readonly renewal: Renewal | null;
  /** Months before which a term without an end cannot be left (最短租期); null where nothing clear is said. */
  readonly minimumMonths: number | null;
  /** How long before one leaves such a term that must be said (解除通知期). */
  readonly leavingNotice: Renewal["notice"];
  /** True where a remark says that it will not be continued (不续). */
  readonly notContinuing: boolean;
  readonly owners: readonly string[];
  readonly remark: string | null;
  /** What the law has ledgers say of its kind, by the id of the detail. */
  readonly details: Readonly<Record<string, number>>;
  /** The day of issue, where a column of its own says it; null where the ledger leaves it open. */
  readonly issuedOn: Day | null;
  /** Cells under headers we do not know, kept by header. */
  readonly extra: Readonly<Record<string, string>>;
};

export type RowVerdict = {
  /** As a spreadsheet shows it: the first line is 1. */
  readonly row: number;
  readonly status: RowStatus;
  /** Best reading so far, also for questions and rejected rows; null where it cannot be read. */
  readonly kind: string | null;
  readonly name: string | null;
  readonly identifier: string | null;
  readonly holder: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly openEnded: boolean;
  readonly renewal: Renewal | null;
  readonly minimumMonths: number | null;
  readonly reason: Finding | null;
  readonly proposals: readonly Proposal[];
  /** Present exactly when accepted. */
  readonly entry: ProposedEntry | null;
  /** For rows that are no record: what they are. */
  readonly notRecord: "title" | "note" | "header" | "blank" | "total" | "signature" | null;
};

/** What became of a row, as short as it can be said: nearly every row is accepted, and then its entry says it all. */
export type SettledRow = { readonly row: number; readonly entry: ProposedEntry } | RowVerdict;

export function verdictOf(settled: SettledRow): RowVerdict {
  return "status" in settled ? settled : acceptedVerdict(settled.row, settled.entry);
}

function acceptedVerdict(row: number, entry: ProposedEntry): RowVerdict {
  const { kind, name, identifier, holder, start, end, openEnded, renewal, minimumMonths } = entry;
  return {
    row,
    status: "accepted",
    kind,
    name,
    identifier,
    holder,
    start,
    end,
    openEnded,
    renewal,
    minimumMonths,
    reason: null,
    proposals: [],
    entry,
    notRecord: null,
  };
}

export type RowCounts = {
  readonly read: number;
  readonly accepted: number;
  readonly question: number;
  readonly rejected: number;
  readonly notRecord: number;
};

export type SheetReport = {
  readonly name: string;
  readonly hidden: boolean;
  /** False for hidden sheets that were not chosen: they are named, not read. */
  readonly included: boolean;
  readonly headerRow: number | null;
  readonly counts: RowCounts;
  readonly rows: readonly RowVerdict[];
};

export type LedgerReport = {
  readonly file: string;
  readonly sheets: readonly SheetReport[];
  readonly counts: RowCounts;
};

/** Why a file cannot be read at all. */
export type FileRefusalCode =
  | "file-empty"
  | "file-truncated"
  | "file-encrypted"
  | "file-not-spreadsheet"
  | "file-old-xls"
  | "file-too-large"
  | "file-zip-bomb"
  | "file-too-many-rows"
  | "file-too-many-columns"
  | "file-entities"
  | "file-encoding"
  | "file-no-header";

export type FileRefusal = {
  readonly code: FileRefusalCode;
  readonly at: string | null;
  readonly data: Readonly<Record<string, string | number | null>>;
};
