import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import type { Claim, ClaimFilter, ClaimKey, WarningTables } from "#service/warningTables.ts";
import type { OpenTransaction } from "../database.ts";
import { column } from "../columnText.ts";
import { storableJson } from "../storableText.ts";
import { writtenInstant } from "../writtenInstant.ts";

type ClaimTables = Pick<
  WarningTables,
  "claim" | "waiting" | "firstWaiting" | "takeOpen" | "claimsOf" | "claims" | "shown" | "putClaims"
>;

const rowsPerStatement = 5_000;

export function claimRows(
  trx: OpenTransaction,
  moveLadders: (ladders: readonly ArmedLadder[]) => Promise<void>,
): ClaimTables {
  return {
    claim: async (ladders, claims) => {
      await moveLadders(ladders);
      return insertClaims(trx, claims, sql`do nothing`);
    },
    waiting: (until) => waiting(trx, until),
    firstWaiting: async ({ recipient, channel }) => {
      const { rows } = await sql<{ sendAfter: string | null }>`
        select ${writtenInstant(sql`min(send_after)`)} as "sendAfter" from zz.claim
        where state = 'open' and message_id is null and recipient = ${recipient} and channel = ${channel}`.execute(trx);
      return rows[0]?.sendAfter ?? null;
    },
    takeOpen: async (recipient, channel, now, limit) => {
      const isOpen = sql`state = 'open' and message_id is null and recipient = ${recipient}
          and channel = ${channel} and send_after <= ${now}::timestamptz`;
      const { rows } = await sql<ClaimRow>`
        select ${claimColumns} from zz.claim where ${isOpen} and (company_id, item_id, duty) in (
          select company_id, item_id, duty from zz.claim where ${isOpen}
          order by send_after, company_id, item_id limit ${limit})
        order by send_after, company_id, item_id for update skip locked`.execute(trx);
      return rows.map(claimOf);
    },
    claimsOf: async (message) => {
      const { rows } = await sql<ClaimRow>`
        select ${claimColumns} from zz.claim where message_id = ${message}`.execute(trx);
      return rows.map(claimOf);
    },
    claims: (filter) => selectClaims(trx, filter),
    shown: (channel, since, limit, company) => shown(trx, { channel, since, limit, company: company ?? null }),
    putClaims: async (claims) => {
      await insertClaims(
        trx,
        claims,
        sql`do update set state = excluded.state, send_after = excluded.send_after,
          message_id = excluded.message_id, data = excluded.data`,
      );
    },
  };
}

/** From key to key along the index: each step finds the first claim of the next person and channel. */
async function waiting(trx: OpenTransaction, until: string): ReturnType<ClaimTables["waiting"]> {
  const first = (after: RawBuilder<unknown>) => sql`
    select recipient, channel, send_after from zz.claim where state = 'open' and message_id is null ${after}
    order by recipient, channel, send_after limit 1`;
  const { rows } = await sql<{ recipient: string; channel: string; sendAfter: string }>`
    with recursive first_of as (
      (${first(sql``)})
      union all
      select later.* from first_of as one, lateral (
        ${first(sql`and (recipient, channel) > (one.recipient, one.channel)`)}) as later
    )
    select recipient, channel, ${writtenInstant(sql`send_after`)} as "sendAfter" from first_of
    where send_after <= ${until}::timestamptz order by send_after`.execute(trx);
  return rows;
}

type Shown = {
  readonly channel: string;
  readonly since: string;
  readonly limit: number;
  readonly company: string | null;
};

async function shown(trx: OpenTransaction, { channel, since, limit, company }: Shown): Promise<readonly Claim[]> {
  const ofCompany = (table: RawBuilder<unknown>) =>
    company === null ? sql`` : sql`and ${table}.company_id = ${company}`;
  const { rows } = await sql<ClaimRow>`
    select ${claimColumns} from zz.claim where channel = ${channel} ${ofCompany(sql`claim`)}
      and (company_id, item_id, duty) in (
        select l.company_id, l.item_id, l.duty from zz.ladder l join zz.ladder_place p using (ladder_id)
        where p.data ->> 'state' <> 'ended' ${ofCompany(sql`l`)}
        union all
        select k.company_id, k.item_id, k.duty from zz.claim k
        where k.channel = ${channel} and k.send_after >= ${since}::timestamptz ${ofCompany(sql`k`)})
    order by send_after desc limit ${limit}`.execute(trx);
  return rows.map(claimOf);
}

async function insertClaims(
  trx: OpenTransaction,
  claims: readonly Claim[],
  onConflict: RawBuilder<unknown>,
): Promise<number> {
  let written = 0n;
  for (let from = 0; from < claims.length; from += rowsPerStatement) {
    const some = claims.slice(from, from + rowsPerStatement);
    const of = (text: (claim: Claim) => string | number) => column(some.map(text));
    const { numAffectedRows } = await sql`
      insert into zz.claim (company_id, item_id, duty, arming, rung, recipient, channel, state, send_after, message_id, data)
      select c.company, c.item, c.duty, c.arming::int, c.rung::int, c.recipient, c.channel, c.state,
        c.send_after::timestamptz, nullif(c.message, ''), c.data::json
      from (select ${of(({ company }) => company)} as company, ${of(({ item }) => item)} as item,
        ${of(({ duty }) => duty)} as duty, ${of(({ arming }) => arming)} as arming, ${of(({ rung }) => rung)} as rung,
        ${of(({ recipient }) => recipient)} as recipient, ${of(({ channel }) => channel)} as channel,
        ${of(({ state }) => state)} as state, ${of(({ sendAfter }) => sendAfter)} as send_after,
        ${of(({ message }) => message ?? "")} as message,
        ${of(claimText)} as data) as c
      on conflict (company_id, item_id, duty, arming, rung, recipient, channel) ${onConflict}`.execute(trx);
    written += numAffectedRows ?? 0n;
  }
  return Number(written);
}

function equal(name: string, value: string | undefined): RawBuilder<unknown> {
  return value === undefined ? sql`` : sql`and ${sql.ref(name)} = ${value}`;
}

async function selectClaims(trx: OpenTransaction, filter: ClaimFilter): Promise<readonly Claim[]> {
  const { company, item, recipient, channel, states, limit = 1_000 } = filter;
  const { rows } = await sql<ClaimRow>`
    select ${claimColumns} from zz.claim
    where true ${equal("company_id", company)} ${equal("item_id", item)} ${equal("recipient", recipient)}
      ${equal("channel", channel)} ${states === undefined ? sql`` : sql`and state = any (${states}::text[])`}
    order by send_after desc limit ${limit}`.execute(trx);
  return rows.map(claimOf);
}

/** A claim as its row holds it: what stands in a column is not in the text again, nor what most claims have. */
type ClaimRow = Omit<Claim, keyof ClaimData> & { readonly data: WrittenData };

type ClaimData = Omit<Claim, keyof ClaimKey | "state" | "sendAfter" | "message">;

type WrittenData = Pick<ClaimData, "on" | "claimedAt" | "because"> & Partial<ClaimData>;

const ofMostClaims = { lateDays: 0, collapsed: [], insteadOf: null, outcome: null } as const;

const claimColumns = sql`company_id as company, item_id as item, duty, arming, rung, recipient, channel, state,
  ${writtenInstant(sql`send_after`)} as "sendAfter", message_id as message, data`;

function claimOf({ data, ...columns }: ClaimRow): Claim {
  return { ...ofMostClaims, ...data, ...columns };
}

function claimText(claim: Claim): string {
  const { on, claimedAt, lateDays, collapsed, because, insteadOf, chain, failed, outcome } = claim;
  const data: WrittenData = {
    on,
    claimedAt,
    because,
    ...(lateDays !== 0 && { lateDays }),
    ...(collapsed.length > 0 && { collapsed }),
    ...(insteadOf !== null && { insteadOf }),
    ...(chain && { chain }),
    ...(failed && { failed }),
    ...(outcome !== null && { outcome }),
  };
  return storableJson(data, `claim ${claim.duty}`);
}
