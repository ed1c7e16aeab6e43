import { sql } from "kysely";
import type { WarningTables, WarningTally } from "#service/warningTables.ts";
import type { OpenTransaction } from "../database.ts";

/** Counts by indexes alone: what was told long ago is never looked at. */
export function tallyRows(trx: OpenTransaction): Pick<WarningTables, "tally"> {
  return {
    tally: async (channels, since) => {
      const open = await sql<WarningTally["open"][number]>`
        select channel, count(*)::int as count from (
          select channel from zz.claim where state = 'open' and message_id is null
          union all
          select c.channel from zz.message m join zz.claim c on c.message_id = m.message_id and c.state = 'open'
          where m.state in ('trying', 'later')) as waiting
        where channel = any (${channels}::text[]) group by channel order by channel`.execute(trx);
      const messages = await sql<WarningTally["messages"][number]>`
        select channel, state, count(*)::int as count from zz.message
        where channel = any (${channels}::text[]) and tried_at > ${since}::timestamptz
        group by channel, state order by channel, state`.execute(trx);
      return { open: open.rows, messages: messages.rows };
    },
  };
}
