import { sql } from "kysely";
import type { Day } from "#calendar/day.ts";
import type { Message, SweepNote, WarningTables } from "#service/warningTables.ts";
import type { OpenTransaction } from "../database.ts";
import { storableJson } from "../storableText.ts";
import { writtenInstant } from "../writtenInstant.ts";

type MessageTables = Pick<
  WarningTables,
  | "unfinished"
  | "unfinishedOf"
  | "takeMessage"
  | "putMessage"
  | "lastMessages"
  | "messageWithToken"
  | "triesSince"
  | "noteSweep"
  | "state"
  | "secrets"
  | "putSecrets"
>;

/** Any number of its own; the channel's name is hashed beside it. */
const paceLock = 20_260_107;

export function messageRows(trx: OpenTransaction): MessageTables {
  return {
    unfinished: async (until) => {
      const { rows } = await sql<{ data: Message }>`
        select data from zz.message where state in ('trying', 'later') and data ->> 'tryAfter' <= ${until}`.execute(
        trx,
      );
      return rows.map(({ data }) => data);
    },
    unfinishedOf: async ({ recipient, channel }) => {
      const { rows } = await sql<{ data: Message }>`
        select data from zz.message where state in ('trying', 'later') and recipient = ${recipient}
          and channel = ${channel} order by tried_at limit 1`.execute(trx);
      return rows[0]?.data ?? null;
    },
    takeMessage: async (id) => {
      const { rows } = await sql<{ data: Message }>`
        select data from zz.message where message_id = ${id} for update`.execute(trx);
      return rows[0]?.data ?? null;
    },
    putMessage: async (message) => {
      const { id, recipient, channel, state, triedAt } = message;
      await sql`
        insert into zz.message (message_id, recipient, channel, state, tried_at, data)
        values (${id}, ${recipient}, ${channel}, ${state}, ${triedAt}::timestamptz,
          ${storableJson(message, `message ${id}`)}::json)
        on conflict (message_id) do update set state = excluded.state, tried_at = excluded.tried_at,
          data = excluded.data`.execute(trx);
    },
    lastMessages: async (channel, limit) => {
      const { rows } = await sql<{ data: Message }>`
        select data from zz.message where channel = ${channel}
        order by tried_at desc, message_id desc limit ${limit}`.execute(trx);
      return rows.map(({ data }) => data);
    },
    messageWithToken: async (token) => {
      const { rows } = await sql<{ data: Message }>`
        select data from zz.message where data ->> 'token' = ${token}`.execute(trx);
      return rows[0]?.data ?? null;
    },
    triesSince: async (channel, since) => {
      await sql`select pg_advisory_xact_lock(${paceLock}, hashtext(${channel}))`.execute(trx);
      const { rows } = await sql<{ at: string }>`
        select ${writtenInstant(sql`tried_at`)} as at from zz.message
        where channel = ${channel} and tried_at > ${since}::timestamptz order by tried_at`.execute(trx);
      return rows.map(({ at }) => at);
    },
    noteSweep: async (note) => {
      await sql`
        insert into zz.sweep (data) values (${storableJson(note, "the sweep")}::json)
        on conflict (is_last) do update set data = excluded.data`.execute(trx);
    },
    state: (now, pressingFrom) => stateAt(trx, now, pressingFrom),
    secrets: async (channel) => {
      const { rows } = await sql<{ secrets: Readonly<Record<string, string>> | null }>`
        select secrets from zz.channel_secret where channel = ${channel}`.execute(trx);
      return rows[0]?.secrets ?? null;
    },
    putSecrets: async (channel, secrets) => {
      const json = secrets === null ? null : storableJson(secrets, `the secrets of channel ${channel}`);
      await sql`
        insert into zz.channel_secret (channel, secrets) values (${channel}, ${json}::json)
        on conflict (channel) do update set secrets = excluded.secrets`.execute(trx);
    },
  };
}

async function stateAt(trx: OpenTransaction, now: string, pressingFrom: number) {
  const { rows } = await sql<{
    lastSweep: SweepNote | null;
    nextOn: Day | null;
    open: number;
    openSince: string | null;
    pressingSince: string | null;
    unheard: number;
    alarms: number;
  }>`
    select (select data from zz.sweep) as "lastSweep",
      (select min(next_on) from zz.ladder_place where next_on is not null) as "nextOn",
      (select count(*)::int from zz.claim where state = 'open') as open,
      (select ${writtenInstant(sql`min(send_after)`)} from zz.claim
        where state = 'open' and send_after <= ${now}::timestamptz) as "openSince",
      (select ${writtenInstant(sql`min(send_after)`)} from zz.claim
        where state = 'open' and send_after <= ${now}::timestamptz and rung <= ${pressingFrom}) as "pressingSince",
      (select count(*)::int from zz.ladder_place p join zz.company c using (company_id)
        where ${unheardPlace} and not c.demo) as unheard,
      (select count(*)::int from zz.claim where state = 'alarm') as alarms`.execute(trx);
  const [row] = rows;
  if (row === undefined) throw new Error("a select of one row gave none");
  return row;
}

/** As the index `ladder_place_unheard` has it. */
const unheardPlace = sql`p.data ->> 'state' = 'armed' and p.data ->> 'told' is not null
  and coalesce(p.data ->> 'heardBy', '[]') = '[]'`;
