import { sql } from "kysely";
import { settingsAfter } from "./settingsAfter.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { Appended, Command } from "#service/deps.ts";
import type { CompanyRow, OpenTransaction } from "./database.ts";
import type { TransactionLedgers } from "./ledgerCache.ts";
import { ledgerState } from "./ledgerState.ts";
import { readLedgers } from "./readLedgers.ts";
import { writeEntries } from "./writeEntries.ts";

/** Writes entries, their chain, the items that they change and the command that asked for them, or tells why not. */
export async function appendEntries(
  trx: OpenTransaction,
  ledgers: TransactionLedgers,
  company: string,
  expectedVersion: number,
  command: Command,
  events: readonly RecordEvent[] | AsyncIterable<readonly RecordEvent[]>,
): Promise<Appended> {
  const row = await lockCompany(trx, company);
  const before = await trx
    .selectFrom("zz.command")
    .select(["fingerprint", "version"])
    .where("company_id", "=", company)
    .where("command_id", "=", command.id)
    .executeTakeFirst();
  if (before !== undefined) return { kind: "repeated", ...before };
  if (row.version !== expectedVersion) return { kind: "conflict", version: row.version };
  const [state] = await readLedgers(trx, ledgers, [row]);
  if (state === undefined) throw new Error(`company ${company} is locked and cannot be read`);
  const groups = Symbol.asyncIterator in events ? events : [events];
  // Entries that still come are rows of an import; what is decided for a company comes by itself.
  const settings = Symbol.asyncIterator in events ? row.settings : settingsAfter(row.settings, events);
  const written = await writeEntries(
    trx,
    company,
    { head: row, items: state.items, cases: state.cases },
    command,
    groups,
  );
  const { version, head } = written.head;
  if (version === row.version) throw new Error(`command ${command.id} has nothing to append`);
  await sql`
    with noted as (
      insert into zz.command (company_id, command_id, fingerprint, version)
      values (${company}, ${command.id}, ${command.fingerprint}, ${version})
    )
    update zz.company set version = ${version}, head = ${head}, settings = ${JSON.stringify(settings)}::json
    where company_id = ${company}`.execute(trx);
  ledgers.keep(ledgerState({ ...row, version, head, settings }, written.items, written.cases));
  return { kind: "appended", version };
}

/** Whoever else wants to append to this stream waits until this transaction has ended, and then sees what it wrote. */
async function lockCompany(trx: OpenTransaction, company: string): Promise<CompanyRow> {
  const row = await trx
    .selectFrom("zz.company")
    .selectAll()
    .where("company_id", "=", company)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new Error(`there is no company ${company} that this actor may write to`);
  return row;
}
