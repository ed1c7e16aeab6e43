import { sql } from "kysely";
import type { Case } from "#record/case/case.ts";
import { column } from "./columnText.ts";
import type { OpenTransaction } from "./database.ts";

/** Writes cases as they stand, in one statement. */
export async function writeCaseLines(trx: OpenTransaction, company: string, cases: readonly Case[]): Promise<void> {
  if (cases.length === 0) return;
  await sql`
    insert into zz."case" (company_id, case_id, data)
    select ${company}, l.case_id, l.data::json
    from (select ${column(cases.map(({ id }) => id))} as case_id,
      ${column(cases.map((one) => JSON.stringify(one)))} as data) as l
    on conflict (company_id, case_id) do update set data = excluded.data`.execute(trx);
}
