import { hash } from "node:crypto";
import { sql } from "kysely";
import { linkEntries } from "#record/chain.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { Command } from "#service/deps.ts";
import { column } from "./columnText.ts";
import type { OpenTransaction } from "./database.ts";
import { breathe, rowsPerStatement } from "./rowsPerStatement.ts";
import { storableJson } from "./storableText.ts";

/** Where a stream stands: the version and the hash of its last entry. */
export type StreamHead = { readonly version: number; readonly head: string };

const sha256 = (text: string): string => hash("sha256", text);

/** Writes entries behind the head of a stream that is locked, one statement per thousand; returns the new head. */
export async function insertEntries(
  trx: OpenTransaction,
  company: string,
  stream: StreamHead,
  command: Command,
  events: readonly RecordEvent[],
): Promise<StreamHead> {
  let reached = stream;
  for (let from = 0; from < events.length; from += rowsPerStatement) {
    reached = await insertSome(trx, company, reached, command, events.slice(from, from + rowsPerStatement));
    await breathe();
  }
  return reached;
}

async function insertSome(
  trx: OpenTransaction,
  company: string,
  { version, head }: StreamHead,
  command: Command,
  events: readonly RecordEvent[],
): Promise<StreamHead> {
  const { recordedAt, by, id: commandId } = command;
  const entries = events.map(({ kind, subject, on, data }, index) => ({
    company,
    version: version + 1 + index,
    kind,
    subject,
    on,
    recordedAt,
    by,
    commandId,
    dataText: storableJson(data, `${kind} ${subject}`),
  }));
  const hashes = linkEntries(head, entries, sha256);
  const last = version + entries.length;
  await sql`
    insert into zz.event (company_id, version, kind, subject, on_day, recorded_at, recorded_by, command_id, data, hash)
    select ${company}, e.version, e.kind, e.subject, e.on_day::date, ${recordedAt}::timestamptz, ${by}, ${commandId},
      e.data::json, e.hash
    from (select generate_series(${version + 1}::int, ${last}::int) as version,
      ${column(entries.map(({ kind }) => kind))} as kind, ${column(entries.map(({ subject }) => subject))} as subject,
      ${column(entries.map(({ on }) => on))} as on_day, ${column(entries.map(({ dataText }) => dataText))} as data,
      ${column(hashes)} as hash) as e`.execute(trx);
  return { version: last, head: hashes.at(-1) ?? head };
}
