import { sql } from "kysely";
import type { StoredEvent } from "#record/recordEvent.ts";
import type { OpenTransaction } from "./database.ts";
import { writtenInstant } from "./writtenInstant.ts";

export type StreamFilter = { readonly subject?: string; readonly afterVersion?: number; readonly limit?: number };

/** An entry that names it, or the one that recorded it together with others. */
function isAbout(company: string, subject: string) {
  return sql<boolean>`(subject = ${subject} or version =
    (select recorded_version from zz.item where company_id = ${company} and item_id = ${subject}))`;
}

/** Entries as the record keeps them, of all companies that the speaker may see, in no order. */
export function selectEntries(trx: OpenTransaction) {
  return trx
    .selectFrom("zz.event")
    .select([
      "company_id as company",
      "version",
      "kind",
      "subject",
      "on_day as on",
      writtenInstant(sql`recorded_at`).as("recordedAt"),
      "recorded_by as by",
      "command_id as commandId",
      "data",
      "hash",
    ]);
}

/** Entries of a stream in order of version. */
export async function readStream(
  trx: OpenTransaction,
  company: string,
  filter: StreamFilter = {},
): Promise<readonly StoredEvent[]> {
  const { subject, afterVersion = 0, limit } = filter;
  const rows = await selectEntries(trx)
    .where("company_id", "=", company)
    .where("version", ">", afterVersion)
    .$if(subject !== undefined, (query) => query.where(isAbout(company, subject ?? "")))
    .orderBy("version")
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
  return rows as unknown as readonly StoredEvent[];
}
