import { sql } from "kysely";
import type { Day } from "#calendar/day.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import { stretchesFrom } from "#record/warnings/dueStretch.ts";
import type { DuePlace, DueStretch } from "#record/warnings/dueStretch.ts";
import type { Standing, WarningTables } from "#service/warningTables.ts";
import { column } from "../columnText.ts";
import type { OpenTransaction } from "../database.ts";
import { storableJson } from "../storableText.ts";
import { keyOf, ladderColumns, ladderOf, ladderRow } from "./ladderRow.ts";
import type { LadderRow } from "./ladderRow.ts";
import { movedPlaces } from "./movedPlaces.ts";
import type { KnownRows } from "./movedPlaces.ts";

type LadderTables = Pick<WarningTables, "stale" | "ladders" | "arm" | "dueStretches" | "takeDue"> & {
  /** Moves ladders on: where each has come to, and nothing of what it is made of. */
  readonly move: (ladders: readonly ArmedLadder[]) => Promise<void>;
};

/** Rows that one statement writes: a parameter of a megabyte or so. */
const rowsPerStatement = 5_000;

export function ladderRows(trx: OpenTransaction): LadderTables {
  const known: KnownRows = new Map();
  const asLadders = (rows: readonly LadderRow[]): readonly ArmedLadder[] => {
    for (const row of rows) known.set(keyOf(row), row.id);
    return rows.map(ladderOf);
  };
  return {
    stale: (under, today, limit) => stale(trx, under, today, limit),
    ladders: async (companies, items) => {
      const { rows } = await sql<LadderRow>`
        select ${ladderColumns} from zz.ladder l join zz.ladder_place p using (ladder_id)
        where l.company_id = any (${companies}::text[])
          and (${items === undefined} or l.item_id = any (${items ?? []}::text[]))`.execute(trx);
      return asLadders(rows);
    },
    arm: async (standings, { put, drop }) => {
      await dropLadders(trx, drop);
      await putLadders(trx, put);
      await putStandings(trx, standings);
    },
    dueStretches: async (today, size) => stretchesFrom(await stretchStarts(trx, today, size)),
    takeDue: async (under, today, stretch) => {
      const places = await takePlaces(trx, under, today, stretch);
      // By number and not by a join: beside a million of them it would read them all for some thousand.
      const { rows } = await sql<Omit<LadderRow, keyof PlaceRow> & Pick<PlaceRow, "id">>`
        select company_id as company, item_id as item, duty, ladder_id::text as id, data as made
        from zz.ladder where ladder_id = any (${[...places.keys()]}::bigint[])`.execute(trx);
      return asLadders(
        rows.flatMap((row) => {
          const place = places.get(row.id);
          return place === undefined ? [] : [{ ...row, ...place }];
        }),
      );
    },
    move: (ladders) => movedPlaces(trx, known, ladders),
  };
}

/** The rows of the companies are locked, so that nobody arms them twice and nobody writes to them meanwhile. */
async function stale(trx: OpenTransaction, under: string, today: Day, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ company_id: string }>`
    select c.company_id from zz.company c left join zz.standing s on s.company_id = c.company_id
    where not c.organisation and (s.company_id is null or s.version <> c.version or s.law <> ${under}
      or s.review_on <= ${today}::date)
    order by c.company_id limit ${limit} for update of c skip locked`.execute(trx);
  return rows.map(({ company_id }) => company_id);
}

type PlaceRow = Pick<LadderRow, "id" | "company" | "nextOn" | "moved">;

/** Every so many ladders the place at which one stands. The index answers, without a look at a ladder. */
async function stretchStarts(trx: OpenTransaction, today: Day, size: number): Promise<readonly DuePlace[]> {
  const { rows } = await sql<DuePlace>`
    select next_on as on, company_id as company from (
      select next_on, company_id, row_number() over (order by next_on, company_id) as number
      from zz.ladder_place where next_on <= ${today}::date
    ) as due where number % ${size} = 1 or ${size} = 1 order by number`.execute(trx);
  return rows;
}

/**
 * By number of the ladder. A stretch has ends in the index, so that it is read past nothing that others have taken or moved
 * on before; of two ends alone the database would expect too much, and read all there are, so that it is told the days as
 * well. How the companies stand is asked of those alone whose ladders were taken: a join would read all there are.
 */
async function takePlaces(
  trx: OpenTransaction,
  under: string,
  today: Day,
  { from, before }: DueStretch,
): Promise<ReadonlyMap<string, PlaceRow>> {
  const end = before === null ? sql`` : sql`and (next_on, company_id) < (${before.on}::date, ${before.company}::text)`;
  const { rows: taken } = await sql<PlaceRow>`
    select ladder_id::text as id, company_id as company, next_on as "nextOn", data as moved from zz.ladder_place
    where next_on between ${from.on}::date and ${before?.on ?? today}::date
      and (next_on, company_id) >= (${from.on}::date, ${from.company}::text) ${end}
    for update skip locked`.execute(trx);
  if (taken.length === 0) return new Map();
  const { rows: standing } = await sql<{ company: string }>`
    select c.company_id as company from zz.company c join zz.standing s on s.company_id = c.company_id
    where c.company_id = any (${[...new Set(taken.map(({ company }) => company))]}::text[])
      and s.version = c.version and s.law = ${under} and s.review_on > ${today}::date`.execute(trx);
  const companies = new Set(standing.map(({ company }) => company));
  return new Map(taken.filter(({ company }) => companies.has(company)).map((row) => [row.id, row]));
}

/** Writes ladders with their places; a ladder that is there keeps its number. */
async function putLadders(trx: OpenTransaction, ladders: readonly ArmedLadder[]): Promise<void> {
  // In one order everywhere: whoever writes the same rows waits, and nobody waits for each other.
  const ordered = ladders.toSorted(inOrderOfKey);
  for (let from = 0; from < ordered.length; from += rowsPerStatement) {
    const some = ordered.slice(from, from + rowsPerStatement).map(ladderRow);
    const json = (text: (row: (typeof some)[number]) => object) =>
      column(some.map((row) => storableJson(text(row), `ladder ${row.duty}`)));
    await sql`
      with wanted as (
        select ${column(some.map(({ company }) => company))} as company, ${column(some.map(({ item }) => item))} as item,
          ${column(some.map(({ duty }) => duty))} as duty, ${column(some.map(({ nextOn }) => nextOn ?? ""))} as next_on,
          ${json(({ made }) => made)} as made, ${json(({ moved }) => moved)} as moved
      ), written as (
        insert into zz.ladder (company_id, item_id, duty, data) select company, item, duty, made::json from wanted
        on conflict (company_id, item_id, duty) do update set data = excluded.data
        returning ladder_id, company_id, item_id, duty
      )
      insert into zz.ladder_place (ladder_id, company_id, next_on, data)
      select l.ladder_id, l.company_id, nullif(w.next_on, '')::date, w.moved::json
      from written l join wanted w on (w.company, w.item, w.duty) = (l.company_id, l.item_id, l.duty)
      on conflict (ladder_id) do update set next_on = excluded.next_on, data = excluded.data`.execute(trx);
  }
}

function inOrderOfKey(one: ArmedLadder, other: ArmedLadder): number {
  return compare(one.company, other.company) || compare(one.item, other.item) || compare(one.duty, other.duty);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

async function dropLadders(trx: OpenTransaction, ladders: readonly ArmedLadder[]): Promise<void> {
  if (ladders.length === 0) return;
  await sql`
    with dropped as (
      delete from zz.ladder using (select ${column(ladders.map(({ company }) => company))} as company,
        ${column(ladders.map(({ item }) => item))} as item, ${column(ladders.map(({ duty }) => duty))} as duty) as l
      where zz.ladder.company_id = l.company and zz.ladder.item_id = l.item and zz.ladder.duty = l.duty
      returning ladder_id
    )
    delete from zz.ladder_place using dropped where zz.ladder_place.ladder_id = dropped.ladder_id`.execute(trx);
}

async function putStandings(trx: OpenTransaction, standings: readonly Standing[]): Promise<void> {
  if (standings.length === 0) return;
  await sql`
    insert into zz.standing (company_id, version, law, review_on)
    select s.company, s.version::int, s.law, s.review_on::date
    from (select ${column(standings.map(({ company }) => company))} as company,
      ${column(standings.map(({ version }) => version))} as version, ${column(standings.map(({ under }) => under))} as law,
      ${column(standings.map(({ reviewOn }) => reviewOn))} as review_on) as s
    on conflict (company_id) do update set version = excluded.version, law = excluded.law,
      review_on = excluded.review_on`.execute(trx);
}
