import { sql } from "kysely";
import type { Day } from "#calendar/day.ts";
import type { Case } from "#record/case/case.ts";
import type { Item } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { CompanyRow, OpenTransaction } from "./database.ts";
import { foldCases } from "./foldCases.ts";
import { foldItems } from "./foldItems.ts";
import type { TransactionLedgers } from "./ledgerCache.ts";
import { ledgerState } from "./ledgerState.ts";
import type { LedgerState } from "./ledgerState.ts";

/** Companies that the speaker may see, by name; or some of them. */
export async function readCompanies(
  trx: OpenTransaction,
  company?: string | readonly string[],
): Promise<readonly CompanyRow[]> {
  const named = typeof company === "string" ? [company] : company;
  return trx
    .selectFrom("zz.company")
    .selectAll()
    .$if(named !== undefined, (query) => query.where(sql<boolean>`company_id = any (${named ?? []}::text[])`))
    .orderBy(sql`name collate "C"`)
    .orderBy("company_id")
    .execute();
}

/** The organisation's own stream, where there is one yet. */
export async function readStreamsOf(
  trx: OpenTransaction,
  kind: "organisation" | "demo",
): Promise<readonly CompanyRow[]> {
  return trx.selectFrom("zz.company").selectAll().where(kind, "=", true).execute();
}

/**
 * Ledgers of these companies in their order. One that changed since it was last seen is brought up to date from its
 * later entries, one never seen is read whole: at most two statements, however many companies.
 */
export async function readLedgers(
  trx: OpenTransaction,
  ledgers: TransactionLedgers,
  rows: readonly CompanyRow[],
): Promise<readonly LedgerState[]> {
  const missing = rows.filter((row) => ledgers.at(row.company_id, row.head) === undefined).map((row) => row.company_id);
  const older = missing.flatMap((company) => ledgers.last(company) ?? []);
  const followed = await followUp(trx, older);
  const known = new Map(followed.map((state) => [state.ledger.company.id, state]));
  const unknown = missing.filter((company) => !known.has(company));
  for (const state of await readWhole(trx, unknown)) known.set(state.ledger.company.id, state);
  for (const state of known.values()) ledgers.keep(state);
  return rows.flatMap((row) => known.get(row.company_id) ?? ledgers.at(row.company_id, row.head) ?? []);
}

/** Version, hash, kind, subject, day, data. */
type LaterEntry = readonly [number, string, RecordEvent["kind"], string, Day, unknown];

/** States brought up to date; those whose last entry is not in the stream, being of a lost transaction, are left out. */
async function followUp(trx: OpenTransaction, older: readonly LedgerState[]): Promise<readonly LedgerState[]> {
  if (older.length === 0) return [];
  const companies = older.map(({ ledger }) => ledger.company.id);
  const versions = older.map(({ ledger }) => ledger.company.version);
  const { rows } = await sql<CompanyRow & { entries: readonly LaterEntry[] | null }>`
    select c.*, (
      select json_agg(json_build_array(e.version, e.hash, e.kind, e.subject, e.on_day, e.data) order by e.version)
      from zz.event e where e.company_id = c.company_id and e.version >= seen.version
    ) as entries
    from unnest(${companies}::text[], ${versions}::int[]) as seen (company_id, version)
    join zz.company c on c.company_id = seen.company_id`.execute(trx);
  const byId = new Map(older.map((state) => [state.ledger.company.id, state]));
  return rows.flatMap(({ entries, ...row }) => {
    const state = byId.get(row.company_id);
    const [seen, ...later] = entries ?? [];
    if (state === undefined || seen === undefined || seen[1] !== state.head) return [];
    const events = later.map(([, , kind, subject, on, data]) => ({ kind, subject, on, data }) as RecordEvent);
    const items = new Map(state.items);
    foldItems(items, events);
    const cases = new Map(state.cases);
    foldCases(cases, events);
    return [ledgerState(row, items, cases)];
  });
}

/** Version, kind, subject, day and data of an entry that recorded items. */
type RecordingEntry = readonly [number, RecordEvent["kind"], string, Day, unknown];

type WholeRow = CompanyRow & {
  readonly recorded: readonly RecordingEntry[] | null;
  readonly changed: readonly (readonly [string, Item])[] | null;
  readonly cases: readonly Case[] | null;
};

/** Items as the entries that recorded them say, and in their place those that changed since. */
async function readWhole(trx: OpenTransaction, companies: readonly string[]): Promise<readonly LedgerState[]> {
  if (companies.length === 0) return [];
  const { rows } = await sql<WholeRow>`
    select c.*, (
      select json_agg(json_build_array(e.version, e.kind, e.subject, e.on_day, e.data) order by e.version)
      from zz.event e where e.company_id = c.company_id and e.kind in ('item-recorded', 'items-recorded')
    ) as recorded, (
      select json_agg(json_build_array(i.item_id, i.data))
      from zz.item i where i.company_id = c.company_id and i.data is not null
    ) as changed, (
      select json_agg(k.data) from zz."case" k where k.company_id = c.company_id
    ) as cases
    from zz.company c where c.company_id = any (${companies}::text[])`.execute(trx);
  return rows.map(({ recorded, changed, cases, ...row }) => {
    const items = new Map<string, Item>();
    foldItems(
      items,
      (recorded ?? []).map(([, kind, subject, on, data]) => ({ kind, subject, on, data }) as RecordEvent),
    );
    for (const [id, item] of changed ?? []) items.set(id, item);
    return ledgerState(row, items, new Map((cases ?? []).map((one) => [one.id, one])));
  });
}
