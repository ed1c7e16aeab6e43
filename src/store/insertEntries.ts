import { sql } from "kysely";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { Command } from "#service/deps.ts";
import { column } from "./columnText.ts";
import type { OpenTransaction } from "./database.ts";
import { linkEvents } from "./linkEvents.ts";
import type { LinkedEvents, StreamHead } from "./linkEvents.ts";
import { rowsPerStatement } from "./rowsPerStatement.ts";

/**
 * Writes entries behind the head of a stream that is locked, one statement per thousand; returns the new head. While
 * the database writes a thousand, the next are linked.
 */
export async function insertEntries(
  trx: OpenTransaction,
  company: string,
  stream: StreamHead,
  command: Command,
  events: readonly RecordEvent[],
): Promise<StreamHead> {
  let end = stream;
  let writing: Promise<void> = Promise.resolve();
  try {
    for (let from = 0; from < events.length; from += rowsPerStatement) {
      const linked = linkEvents(company, end, command, events.slice(from, from + rowsPerStatement));
      end = linked.end;
      await writing;
      writing = insertSome(trx, company, command, linked);
      // Whether it fails is asked on the next round; until then nobody listens.
      writing.catch(() => {});
    }
  } finally {
    await writing;
  }
  return end;
}

async function insertSome(
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
