import { sql } from "kysely";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import { column } from "../columnText.ts";
import type { OpenTransaction } from "../database.ts";
import { storableJson } from "../storableText.ts";
import { keyOf, placeRow } from "./ladderRow.ts";

/** Numbers of the ladders that a transaction has read, by key: whoever moves one on has mostly just read it. */
export type KnownRows = Map<string, string>;

const rowsPerStatement = 5_000;

/** Writes where ladders have come to. A ladder that is not there stays away. */
export async function movedPlaces(
  trx: OpenTransaction,
  known: KnownRows,
  ladders: readonly ArmedLadder[],
): Promise<void> {
  await learnRows(
    trx,
    known,
    ladders.filter((ladder) => !known.has(keyOf(ladder))),
  );
  const places = ladders.flatMap((ladder) => {
    const id = known.get(keyOf(ladder));
    if (id === undefined) return [];
    const { nextOn, moved } = placeRow(ladder);
    return [{ id: Number(id), nextOn, data: storableJson(moved, `ladder ${ladder.duty}`) }];
  });
  // In one order everywhere: whoever writes the same rows waits, and nobody waits for each other.
  const ordered = places.toSorted((one, other) => one.id - other.id);
  for (let from = 0; from < ordered.length; from += rowsPerStatement) {
    const some = ordered.slice(from, from + rowsPerStatement);
    // One set of records and not a column each: of those the database expects ten thousand, and reads all there are.
    await sql`
      update zz.ladder_place p set next_on = m."nextOn", data = m.data::json
      from json_to_recordset(${Buffer.from(JSON.stringify(some))}::text::json) as m(id bigint, "nextOn" date, data text)
      where p.ladder_id = m.id`.execute(trx);
  }
}

async function learnRows(trx: OpenTransaction, known: KnownRows, ladders: readonly ArmedLadder[]): Promise<void> {
  if (ladders.length === 0) return;
  const { rows } = await sql<{ company: string; item: string; duty: string; id: string }>`
    select l.company_id as company, l.item_id as item, l.duty, l.ladder_id::text as id
    from zz.ladder l join (select ${column(ladders.map(({ company }) => company))} as company,
      ${column(ladders.map(({ item }) => item))} as item, ${column(ladders.map(({ duty }) => duty))} as duty) as w
      on (l.company_id, l.item_id, l.duty) = (w.company, w.item, w.duty)`.execute(trx);
  for (const row of rows) known.set(keyOf(row), row.id);
}
