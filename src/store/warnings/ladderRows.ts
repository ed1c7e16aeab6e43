import { sql } from "kysely";
import type { Day } from "#calendar/day.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import type { Standing, WarningTables } from "#service/warningTables.ts";
import { column } from "../columnText.ts";
import type { OpenTransaction } from "../database.ts";
import { storableJson } from "../storableText.ts";

type LadderTables = Pick<WarningTables, "stale" | "ladders" | "arm" | "dueDays" | "takeDue">;

/** Rows that one statement writes: a parameter of a megabyte or so. */
const rowsPerStatement = 5_000;

export function ladderRows(trx: OpenTransaction): LadderTables {
  return {
    stale: (under, today, limit) => stale(trx, under, today, limit),
    ladders: async (companies, items) => {
      const { rows } = await sql<LadderRow>`
        select ${ladderColumns} from zz.ladder l where l.company_id = any (${companies}::text[])
          and (${items === undefined} or l.item_id = any (${items ?? []}::text[]))`.execute(trx);
      return rows.map(ladderOf);
    },
    arm: async (standings, { put, drop }) => {
      await dropLadders(trx, drop);
      await putLadders(trx, put);
      await putStandings(trx, standings);
    },
    dueDays: async (today) => {
      const { rows } = await sql<{ on: Day; ladders: number }>`
        select next_on as on, count(*)::int as ladders from zz.ladder where next_on <= ${today}::date
        group by next_on order by next_on`.execute(trx);
      return rows;
    },
    takeDue: async (under, { from, to, today }, limit) => {
      // Within a few days no order is asked for: sorting all that is due, batch by batch, costs more than telling it.
      const { rows } = await sql<LadderRow>`
        select ${ladderColumns} from zz.ladder l
          join zz.company c on c.company_id = l.company_id
          join zz.standing s on s.company_id = l.company_id
        where l.next_on between ${from}::date and ${to}::date
          and s.version = c.version and s.law = ${under} and s.review_on > ${today}::date
        limit ${limit} for update of l skip locked`.execute(trx);
      return rows.map(ladderOf);
    },
  };
}

/** A ladder as its row holds it: what stands in a column is not in the text again. */
type LadderRow = Pick<ArmedLadder, "company" | "item" | "duty" | "nextOn"> & {
  readonly data: Omit<ArmedLadder, "company" | "item" | "duty" | "nextOn">;
};

const ladderColumns = sql`l.company_id as company, l.item_id as item, l.duty, l.next_on as "nextOn", l.data`;

function ladderOf({ data, company, item, duty, nextOn }: LadderRow): ArmedLadder {
  return { ...data, company, item, duty, nextOn };
}

function ladderText({ company: _company, item: _item, duty, nextOn: _nextOn, ...data }: ArmedLadder): string {
  return storableJson(data, `ladder ${duty}`);
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

/** Moves ladders on, or writes new ones. */
export async function putLadders(trx: OpenTransaction, ladders: readonly ArmedLadder[]): Promise<void> {
  // In one order everywhere: whoever writes the same rows waits, and nobody waits for each other.
  const ordered = ladders.toSorted(inOrderOfKey);
  for (let from = 0; from < ordered.length; from += rowsPerStatement) {
    const some = ordered.slice(from, from + rowsPerStatement);
    await sql`
      insert into zz.ladder (company_id, item_id, duty, next_on, data)
      select l.company, l.item, l.duty, nullif(l.next_on, '')::date, l.data::json
      from (select ${column(some.map(({ company }) => company))} as company,
        ${column(some.map(({ item }) => item))} as item, ${column(some.map(({ duty }) => duty))} as duty,
        ${column(some.map(({ nextOn }) => nextOn ?? ""))} as next_on,
        ${column(some.map(ladderText))} as data) as l
      on conflict (company_id, item_id, duty) do update set next_on = excluded.next_on, data = excluded.data`.execute(
      trx,
    );
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
    delete from zz.ladder using (select ${column(ladders.map(({ company }) => company))} as company,
      ${column(ladders.map(({ item }) => item))} as item, ${column(ladders.map(({ duty }) => duty))} as duty) as l
    where zz.ladder.company_id = l.company and zz.ladder.item_id = l.item and zz.ladder.duty = l.duty`.execute(trx);
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
