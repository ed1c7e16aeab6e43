import { sql } from "kysely";
import type { Day } from "#calendar/day.ts";
import type { Company, CompanyRegistered } from "#record/company/company.ts";
import { newCompanySettings } from "#record/company/companySettings.ts";
import type { Actor, Command, StoredCompany } from "#service/deps.ts";
import { appendEntries } from "./appendEntries.ts";
import type { OpenTransaction } from "./database.ts";
import type { TransactionLedgers } from "./ledgerCache.ts";
import { widenBy } from "./session.ts";
import { storableJson } from "./storableText.ts";

export type NewCompany = Company & { readonly organisation: boolean };

/** The entry that every stream begins with. */
export function registration({ id, name, creditCode, demo, organisation }: NewCompany, on: Day): CompanyRegistered {
  return { kind: "company-registered", subject: id, on, data: { name, creditCode, demo, organisation } };
}

/** Opens a company's stream and makes the actor a member in the role that he acts in. */
export async function openStream(
  trx: OpenTransaction,
  ledgers: TransactionLedgers,
  actor: Actor,
  company: NewCompany,
  command: Command,
  on: Day,
): Promise<StoredCompany> {
  const { id, name, creditCode, demo, organisation } = company;
  storableJson(company, `company ${id}`);
  await sql`select zz.open_company(${id}, ${name}, ${creditCode}, ${demo}, ${organisation}, ${on}::date, ${actor.role})`.execute(
    trx,
  );
  await widenBy(trx, id);
  const appended = await appendEntries(trx, ledgers, id, 0, command, [registration(company, on)]);
  if (appended.kind !== "appended") throw new Error(`company ${id} has just been opened and has entries already`);
  const { version } = appended;
  return { id, name, creditCode, demo, organisation, version, recordedSince: on, settings: newCompanySettings };
}
