import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { applicationRole } from "./applicationRole.ts";
import type { Connection, OpenTransaction } from "./database.ts";
import { firstHash } from "#record/chain.ts";
import { speakFor } from "./session.ts";
import { insufficientPrivilege, sqlState } from "./sqlState.ts";

const tablesOfCompanies = ["company", "membership", "event", "command", "item", "verdict_chunk", "file"] as const;

/** Carries the answer out of a transaction that must not stay. */
class RolledBack extends Error {
  readonly holds: boolean;

  constructor(holds: boolean) {
    super("rolled back");
    this.holds = holds;
  }
}

/**
 * Tries to get at a stranger's company: opens one, reads and writes it as another person, and rolls all of it back.
 * True when nothing was seen and nothing written, and row security is forced on every table with a company.
 */
export async function isolationHolds(db: Connection): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      throw new RolledBack((await wallsStand(trx)) && (await strangerGetsNothing(trx)));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.holds;
    throw error;
  }
  throw new Error("the attempt was not rolled back");
}

async function wallsStand(trx: OpenTransaction): Promise<boolean> {
  const { rows } = await sql<{ weak: boolean; open: boolean }>`
    select (select rolsuper or rolbypassrls from pg_roles where rolname = ${applicationRole}) as weak,
      exists (
        select from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id'
        where c.relnamespace = 'zz'::regnamespace and c.relkind in ('r', 'p')
          and not (c.relrowsecurity and c.relforcerowsecurity)
      ) as open`.execute(trx);
  return rows[0]?.weak === false && !rows[0].open;
}

async function strangerGetsNothing(trx: OpenTransaction): Promise<boolean> {
  const company = `probe-${randomBytes(8).toString("hex")}`;
  await speakFor(trx, { person: `${company}-owner`, companies: "all" });
  await sql`select zz.open_company(${company}, 'probe', null, false, false, date '2000-01-01', 'owner')`.execute(trx);
  const contents = [item(company), command(company), verdict(company), file(company)];
  for (const statement of contents) await statement.execute(trx);
  // The attempt proves something only if the owner himself sees his company.
  if ((await rowsSeen(trx, company)) === 0) return false;
  await speakFor(trx, { person: `${company}-owner`, companies: [] });
  if ((await rowsSeen(trx, company)) > 0) return false;
  await speakFor(trx, { person: `${company}-stranger`, companies: "all" });
  if ((await rowsSeen(trx, company)) > 0) return false;
  const attempts = [
    event(company),
    item(company, "-2"),
    command(company, "-2"),
    verdict(company, "-2"),
    file(company, "b"),
    sql`insert into zz.membership (company_id, person, role) values (${company}, ${`${company}-stranger`}, 'owner')`,
    sql`update zz.company set version = version where company_id = ${company}`,
    sql`update zz.item set data = data where company_id = ${company}`,
  ];
  for (const attempt of attempts) if (await gotThrough(trx, attempt)) return false;
  return true;
}

async function rowsSeen(trx: OpenTransaction, company: string): Promise<number> {
  const counts = tablesOfCompanies.map(
    (table) => sql`(select count(*) from ${sql.id("zz", table)} where company_id = ${company})`,
  );
  const { rows } = await sql<{ seen: number }>`select (${sql.join(counts, sql` + `)})::int as seen`.execute(trx);
  return rows[0]?.seen ?? 0;
}

/** Whether a statement changed a row. Being refused for lack of a right is the other good answer besides no row. */
async function gotThrough(trx: OpenTransaction, attempt: RawBuilder<unknown>): Promise<boolean> {
  await sql`savepoint attempt`.execute(trx);
  try {
    const { numAffectedRows } = await attempt.execute(trx);
    return numAffectedRows !== 0n;
  } catch (error) {
    if (sqlState(error) !== insufficientPrivilege) throw error;
    return false;
  } finally {
    await sql`rollback to savepoint attempt`.execute(trx);
  }
}

function event(company: string): RawBuilder<unknown> {
  return sql`insert into zz.event
    (company_id, version, kind, subject, on_day, recorded_at, recorded_by, command_id, data, hash)
    values (${company}, 1, 'probe', 'probe', date '2000-01-01', now(), 'probe', 'probe', '{}', ${firstHash})`;
}

function item(company: string, suffix = ""): RawBuilder<unknown> {
  return sql`insert into zz.item (company_id, item_id, natural_key, recorded_version, data)
    values (${company}, ${`probe${suffix}`}, ${`probe${suffix}`}, 1, '{}')`;
}

function command(company: string, suffix = ""): RawBuilder<unknown> {
  return sql`insert into zz.command (company_id, command_id, fingerprint, version)
    values (${company}, ${`probe${suffix}`}, 'probe', 1)`;
}

function verdict(company: string, suffix = ""): RawBuilder<unknown> {
  return sql`insert into zz.verdict_chunk (company_id, import_id, sheet, first_row, verdicts)
    values (${company}, ${`probe${suffix}`}, 'probe', 1, ''::bytea)`;
}

function file(company: string, digit = "a"): RawBuilder<unknown> {
  return sql`insert into zz.file (company_id, hash, type, bytes, name, kept_at, kept_by)
    values (${company}, ${digit.repeat(64)}, 'probe', 1, 'probe', now(), 'probe')`;
}
