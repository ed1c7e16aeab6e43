import { sql } from "kysely";
import type { Actor } from "#service/deps.ts";
import { applicationRole } from "./applicationRole.ts";
import type { OpenTransaction } from "./database.ts";

/** For whom a transaction speaks. `companies` narrows what the memberships of `person` already limit. */
export type Speaker = Pick<Actor, "person" | "companies">;

/** From here on the transaction sees and writes what this person may, as a role that cannot lift the limit. */
export async function speakFor(trx: OpenTransaction, { person, companies }: Speaker): Promise<void> {
  // The leading comma tells "none" from "not narrowed", which is the empty text.
  const narrowed = companies === "all" ? "" : `,${companies.join(",")}`;
  await sql`select set_config('role', ${applicationRole}, true), set_config('zz.person', ${person}, true),
    set_config('zz.company', ${narrowed}, true)`.execute(trx);
}

/** Lets a company that the transaction has just opened into a narrowed view. */
export async function widenBy(trx: OpenTransaction, company: string): Promise<void> {
  await sql`select set_config('zz.company', current_setting('zz.company') || ',' || ${company}::text, true)
    where current_setting('zz.company') <> ''`.execute(trx);
}
