import type { Day } from "#calendar/day.ts";
import type { FileRefusal, LedgerReport, RowVerdict, SettledRow } from "#intake/report.ts";
import type { DocumentRequest, MadeDocument } from "#documents/makeDocumentFile.ts";
import type { Bilingual, Law, LawProblem } from "#law/law.ts";
import type { LawCases } from "#law/parseLawCases.ts";
import type { Case } from "#record/case/case.ts";
import type { Company } from "#record/company/company.ts";
import type { CompanySettings } from "#record/company/companySettings.ts";
import type { Item } from "#record/item/item.ts";
import type { RecordEvent, StoredEvent } from "#record/recordEvent.ts";
import type { TemplateStore } from "./documents/templateStore.ts";
import type { Sender } from "./channel.ts";
import type { JobDepth } from "./jobs.ts";
import type { FileStore } from "./fileStore.ts";
import type { FileTable } from "./fileTable.ts";
import type { PdfTextReader } from "./pdfTextReader.ts";
import type { WarningTables } from "./warningTables.ts";

/** Who asks. Every use case takes one; until sign-in exists it is the local owner. */
export type Actor = {
  readonly person: string;
  readonly name: string;
  readonly role: "owner" | "officer" | "agent" | "reader";
  /** Memberships as the session knows them; the database checks its own and has the last word. */
  readonly companies: "all" | readonly string[];
};

/** A company as the store lists it. `version` is that of its stream; 0 before the first entry. */
export type StoredCompany = Company & {
  /** True for the organisation's own stream, which holds imports that touch several companies. */
  readonly organisation: boolean;
  readonly version: number;
  readonly recordedSince: Day;
  readonly settings: CompanySettings;
};

/** A company with its items and its cases as they stand at `version`. The same object as long as nothing changed. */
export type CompanyLedger = {
  readonly company: StoredCompany;
  readonly items: readonly Item[];
  readonly cases: readonly Case[];
};

export type Appended =
  | { readonly kind: "appended"; readonly version: number }
  /** Somebody else wrote first; nothing was written. */
  | { readonly kind: "conflict"; readonly version: number }
  /** This command was carried out before; nothing was written. */
  | { readonly kind: "repeated"; readonly fingerprint: string; readonly version: number };

export type Command = {
  /** Made by the sender; unique within the company. */
  readonly id: string;
  /** What the command says, hashed: the same id with another fingerprint is a refusal. */
  readonly fingerprint: string;
  readonly by: string;
  /** ISO instant in UTC with milliseconds. */
  readonly recordedAt: string;
};

/** A stretch of time in which the installation ran with one law. */
export type LawUse = {
  /** Counts from 1 in the order in which laws were used; the same law may come again later. */
  readonly number: number;
  readonly hash: string;
  /** ISO instant in UTC with milliseconds at which a program first ran with it. */
  readonly startedAt: string;
  /** How its dates were compared with those of the use before; null where that is not finished, or nothing was before. */
  readonly comparison: LawComparison | null;
};

/**
 * `compared`: as a whole. `calendar-only`: of the earlier law only the calendar could still be read. `unreadable`: not
 * even that.
 */
export type LawComparison = "compared" | "calendar-only" | "unreadable";

export type StoredDatesMoved = Extract<StoredEvent, { readonly kind: "dates-moved" }>;

/** Up to 1,000 consecutive rows of one sheet with what became of them; their entries, once accepted, are in the record. */
export type VerdictChunk = {
  readonly sheet: string;
  readonly firstRow: number;
  /** Numbers of the accepted rows: what they say is in the record. */
  readonly accepted: readonly number[];
  /** All other rows. */
  readonly verdicts: readonly RowVerdict[];
};

/** Everything that one transaction may do. Rows of companies that are not the actor's do not exist here. */
export interface Tx {
  /** All companies of the actor, or some; or of its streams the organisation's own alone, or those of samples alone. */
  companies(some?: readonly string[] | "organisation" | "demo"): Promise<readonly StoredCompany[]>;
  /** Opens a stream with its first entry and makes the actor a member. */
  openCompany(company: Company & { readonly organisation: boolean }, command: Command, on: Day): Promise<StoredCompany>;
  /**
   * Writes the entries, their chain and the items they change; statements grow by thousands of items, not by items.
   * Entries that are still coming are written as they come; where nothing is to be written, none is asked for.
   */
  append(
    company: string,
    expectedVersion: number,
    command: Command,
    events: readonly RecordEvent[] | AsyncIterable<readonly RecordEvent[]>,
  ): Promise<Appended>;
  /** Entries in order of version; `subject` limits them to one item. */
  stream(
    company: string,
    filter?: { readonly subject?: string; readonly afterVersion?: number; readonly limit?: number },
  ): Promise<readonly StoredEvent[]>;
  /** Ledgers of all companies of the actor, or of one or some. */
  ledgers(company?: string | readonly string[]): Promise<readonly CompanyLedger[]>;
  /** What changes of law did to dates, of all companies of the actor or of one, in order of company and version. */
  datesMoved(company?: string): Promise<readonly StoredDatesMoved[]>;
  saveVerdicts(company: string, importId: string, chunks: readonly VerdictChunk[]): Promise<void>;
  verdicts(company: string, importId: string): Promise<readonly VerdictChunk[]>;
  /** As `Store.archivedLaw`: the embedded database has one connection, which a transaction holds. */
  archivedLaw(hash: string): Promise<Readonly<Record<string, string>> | null>;
  /** Which company has which file. */
  readonly files: FileTable;
  /** Where the warnings stand. */
  readonly warnings: WarningTables;
}

export interface Store {
  /** One database transaction as this actor. A rejected `work` rolls everything back. */
  transact<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Ledgers of all companies of the actor as of the last commit. Where this process alone can write, it does not wait
   * for a transaction under way: a large import holds nobody up who only looks.
   */
  ledgers(actor: Actor): Promise<readonly CompanyLedger[]>;
  /** Keeps the law under its hash, once. */
  archiveLaw(hash: string, files: Readonly<Record<string, string>>): Promise<void>;
  /** The files of a law that was used; null where it never was. */
  archivedLaw(hash: string): Promise<Readonly<Record<string, string>> | null>;
  /** Notes that an archived law is used from this instant on; nothing where it is the one in use already. */
  useLaw(hash: string, startedAt: string): Promise<void>;
  /** Every use of a law, oldest first. */
  lawUses(): Promise<readonly LawUse[]>;
  /** Notes how the dates of this use were compared with those before it. Once; what is noted stays. */
  noteComparison(use: number, comparison: LawComparison): Promise<void>;
  /** Name of the engine (`memory`, `pglite`, `postgres`) and whether writes survive a power cut. */
  describe(): Promise<{
    readonly engine: "memory" | "pglite" | "postgres";
    readonly durable: boolean;
    readonly schemaVersion: number;
  }>;
  /** Tries to read another person's company; true when the database lets nothing through. */
  isolationHolds(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Clock {
  /** ISO instant in UTC with milliseconds. */
  now(): string;
  /** The civil day in Asia/Shanghai. */
  today(): Day;
}

/** What a file is read with; see `intake/rows/readLedger.ts`. */
export type ReadOptions = {
  readonly fileName: string;
  /** Companies in the record: a credit code that a row leaves out is proposed from here. */
  readonly knownHolders: readonly { readonly name: string; readonly creditCode: string | null }[];
  /** Names of hidden sheets to read all the same. */
  readonly hiddenSheets: readonly string[];
  readonly asOf: Day;
};

/** Share of the work done, 0 to 1, by stage. */
export type Progress = { readonly stage: "reading" | "writing"; readonly done: number; readonly total: number };

/** Rows of one sheet whose verdict is final, in order. The report holds them too. */
export type SettledRows = {
  readonly sheet: string;
  readonly rows: readonly SettledRow[];
  /** Rows read so far, of all rows of the sheets that are read. */
  readonly done: number;
  readonly total: number;
};

/** Reads files away from the thread that answers requests. */
export interface LedgerReader {
  /** `onSettled` hears of rows while the file is still being read; the report comes after all of them. */
  read(
    bytes: Uint8Array,
    options: ReadOptions,
    onSettled?: (settled: SettledRows) => void,
  ): Promise<
    | { readonly kind: "report"; readonly report: LedgerReport }
    | { readonly kind: "refused"; readonly refusal: FileRefusal }
  >;
}

/** Makes documents from templates, away from the thread that answers requests where that takes long. */
export interface DocumentMaker {
  make(request: DocumentRequest): Promise<MadeDocument>;
}

/** Somebody else's table of working days, to hold ours against. Where ours is silent nothing is taken from it. */
export interface ReferenceCalendar {
  readonly name: string;
  readonly version: string;
  /** Years of which it names days that are not as their weekday. */
  readonly namedYears: readonly number[];
  status(day: Day): { readonly working: boolean; readonly holiday: string | null };
}

/**
 * What became of reading the law anew: `same` where it says what the law in use says, `broken` where it has problems and
 * the law in use stays. `sentence` is there where not even its folder could be read.
 */
export type LawReload =
  | { readonly kind: "reloaded" | "same"; readonly hash: string }
  | { readonly kind: "broken"; readonly problems: readonly LawProblem[]; readonly sentence?: Bilingual };

/** What a program does by itself while it serves. */
export type Serving = {
  /** ISO instant in UTC with milliseconds at which it began. */
  readonly since: string;
  /** Seconds between two of its sweeps. */
  readonly sweepEvery: number;
  /** Sees to it that what may go out goes out now, not with the next sweep. Not to be called inside a transaction. */
  deliverNow(): Promise<void>;
  /** Jobs of the deliveries that have not ended, of all programs on this database. */
  jobs(): Promise<JobDepth>;
  /** What its process has taken so far, in seconds and bytes. */
  taken(): { readonly startedAt: number; readonly cpuSeconds: number; readonly residentBytes: number };
};

/** The complete list of effects. Tests and the simulation replace the world by replacing this value. */
export type Deps = {
  readonly law: Law;
  /** Reads the law anew from where it lies, and uses it for whatever is asked from then on. */
  readonly reloadLaw: () => Promise<LawReload>;
  /** The texts of the law as its folder holds them now, by path; they need not be those in use. */
  readonly readLaw: () => Readonly<Record<string, string>>;
  /** The worked cases that lie beside the law; read and worked when first asked for. */
  readonly lawCases: () => LawCases;
  /** What is wrong with those cases, or with the law by them. */
  readonly caseProblems: () => readonly LawProblem[];
  readonly store: Store;
  /** Bytes of files, by their hash. */
  readonly files: FileStore;
  readonly reader: LedgerReader;
  readonly templates: TemplateStore;
  readonly documents: DocumentMaker;
  readonly pdfTexts: PdfTextReader;
  readonly reference: ReferenceCalendar;
  /** Takes messages to people. */
  readonly sender: Sender;
  /** Null where this program answers one command and ends. */
  readonly serving: () => Serving | null;
  /** Where people reach the pages, without a slash at the end: what messages link to. */
  readonly address: () => string;
  readonly clock: Clock;
  /** New identifiers, 16 characters of [0-9a-z], never repeated. */
  readonly ids: { next(): string };
  /** Secrets that nobody guesses: 43 characters of [0-9A-Za-z_-], never repeated. */
  readonly tokens: { next(): string };
  /** sha256 in 64 hex digits. */
  readonly sha256: (data: string | Uint8Array) => string;
  /** Version of the program. */
  readonly version: string;
};
