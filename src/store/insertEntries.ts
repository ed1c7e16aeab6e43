import { sql } from "kysely";
import type { Command } from "#service/deps.ts";
import { column } from "./columnText.ts";
import type { OpenTransaction } from "./database.ts";
import type { LinkedEvents } from "./linkEvents.ts";

/** Writes entries in one statement. The database recomputes their links and refuses what does not follow. */
export async function insertEntries(
  trx: OpenTransaction,
  company: string,
  { recordedAt, by, id: commandId }: Command,
  { entries, hashes, end }: LinkedEvents,
): Promise<void> {
  await sql`
    insert into zz.event (company_id, version, kind, subject, on_day, recorded_at, recorded_by, command_id, data, hash)
    select ${company}, e.version, e.kind, e.subject, e.on_day::date, ${recordedAt}::timestamptz, ${by}, ${commandId},
      e.data::json, e.hash
    from (select generate_series(${end.version - entries.length + 1}::int, ${end.version}::int) as version,
      ${column(entries.map(({ kind }) => kind))} as kind, ${column(entries.map(({ subject }) => subject))} as subject,
      ${column(entries.map(({ on }) => on))} as on_day, ${column(entries.map(({ dataText }) => dataText))} as data,
      ${column(hashes)} as hash) as e`.execute(trx);
}
