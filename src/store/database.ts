import type { Kysely, Transaction } from "kysely";
import type { Day } from "#calendar/day.ts";
import type { CompanySettings } from "#record/company/companySettings.ts";
import type { Item } from "#record/item/item.ts";

type CompanyTable = {
  company_id: string;
  name: string;
  credit_code: string | null;
  demo: boolean;
  organisation: boolean;
  recorded_since: Day;
  version: number;
  head: string;
  /** Empty before anything was decided. */
  settings: Partial<CompanySettings>;
};

type EventTable = {
  company_id: string;
  version: number;
  kind: string;
  subject: string;
  on_day: Day;
  recorded_at: string;
  recorded_by: string;
  command_id: string;
  data: unknown;
  hash: string;
};

type CommandTable = { company_id: string; command_id: string; fingerprint: string; version: number };

/** `data` is null as long as the entry `recorded_version` alone says how the item stands. */
type ItemTable = {
  company_id: string;
  item_id: string;
  natural_key: string;
  recorded_version: number;
  data: Item | null;
};

type VerdictChunkTable = {
  company_id: string;
  import_id: string;
  sheet: string;
  first_row: number;
  verdicts: Uint8Array;
};

type LawArchiveTable = { hash: string; files: string };

type LawUseTable = { number: number; hash: string; started_at: string };

type LawComparisonTable = { number: number; comparison: "compared" | "calendar-only" | "unreadable" };

type FileRow = {
  company_id: string;
  hash: string;
  type: string;
  bytes: number;
  name: string;
  kept_at: string;
  kept_by: string;
};

type MigrationTable = { number: number; name: string };

/** The tables as the migrations leave them; `date` columns are text in both drivers. */
export type Tables = {
  "zz.company": CompanyTable;
  "zz.membership": { company_id: string; person: string; role: string };
  "zz.event": EventTable;
  "zz.command": CommandTable;
  "zz.item": ItemTable;
  "zz.verdict_chunk": VerdictChunkTable;
  "zz.law_archive": LawArchiveTable;
  "zz.law_use": LawUseTable;
  "zz.law_comparison": LawComparisonTable;
  "zz.file": FileRow;
  "zz.migration": MigrationTable;
};

/** Every row of a company that is listed or locked. */
export type CompanyRow = CompanyTable;

/**
 * An open database, not yet in a transaction. Inside one, use the transaction alone: the embedded database has one
 * connection, and asking it for another waits for ever.
 */
export type Connection = Kysely<Tables>;

export type OpenTransaction = Transaction<Tables>;
