import type { StoredDatesMoved } from "#service/deps.ts";
import type { OpenTransaction } from "./database.ts";
import { selectEntries } from "./readStream.ts";

/** What changes of law did to dates, by company and version. An index holds these few entries alone. */
export async function readDatesMoved(trx: OpenTransaction, company?: string): Promise<readonly StoredDatesMoved[]> {
  const rows = await selectEntries(trx)
    .where("kind", "=", "dates-moved")
    .$if(company !== undefined, (query) => query.where("company_id", "=", company ?? ""))
    .orderBy("company_id")
    .orderBy("version")
    .execute();
  return rows as unknown as readonly StoredDatesMoved[];
}
