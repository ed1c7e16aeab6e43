import { sql } from "kysely";
import type { Feed, FeedEntry, WarningTables } from "#service/warningTables.ts";
import { column } from "../columnText.ts";
import type { OpenTransaction } from "../database.ts";
import { storableJson } from "../storableText.ts";

type FeedTables = Pick<WarningTables, "feed" | "putFeed" | "feedEntries" | "putFeedEntries">;

const rowsPerStatement = 5_000;

export function feedRows(trx: OpenTransaction): FeedTables {
  return {
    feed: async (tokenHash) => {
      const { rows } = await sql<Pick<Feed, "kind" | "id">>`
        select kind, owner_id as id from zz.feed where token_hash = ${tokenHash}`.execute(trx);
      return rows[0] ?? null;
    },
    putFeed: async ({ kind, id, tokenHash, madeAt }) => {
      await sql`
        insert into zz.feed (kind, owner_id, token_hash, made_at)
        values (${kind}, ${id}, ${tokenHash}, ${madeAt}::timestamptz)
        on conflict (kind, owner_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at`.execute(
        trx,
      );
    },
    feedEntries: async (companies) => {
      const { rows } = await sql<{ data: FeedEntry }>`
        select data from zz.feed_entry where company_id = any (${companies}::text[])`.execute(trx);
      return rows.map(({ data }) => data);
    },
    putFeedEntries: async (entries) => {
      for (let from = 0; from < entries.length; from += rowsPerStatement) {
        const some = entries.slice(from, from + rowsPerStatement);
        await sql`
          insert into zz.feed_entry (company_id, item_id, duty, data)
          select e.company, e.item, e.duty, e.data::json
          from (select ${column(some.map(({ company }) => company))} as company,
            ${column(some.map(({ item }) => item))} as item, ${column(some.map(({ duty }) => duty))} as duty,
            ${column(some.map((entry) => storableJson(entry, `feed entry ${entry.duty}`)))} as data) as e
          on conflict (company_id, item_id, duty) do update set data = excluded.data`.execute(trx);
      }
    },
  };
}
