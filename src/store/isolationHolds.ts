import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { applicationRole } from "./applicationRole.ts";
import type { Connection, OpenTransaction } from "./database.ts";
import { firstHash } from "#record/chain.ts";
import { speakFor } from "./session.ts";

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
  const stranger = sql.lit(`${company}-stranger`);
  const attempts = [
    event(company),
    item(company, "-2"),
    command(company, "-2"),
    verdict(company, "-2"),
    file(company, "b"),
    sql`insert into zz.membership (company_id, person, role) values (${sql.lit(company)}, ${stranger}, 'owner')`,
    sql`update zz.company set version = version where company_id = ${sql.lit(company)}`,
    sql`update zz.item set data = data where company_id = ${sql.lit(company)}`,
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

/**
 * Whether a statement changed a row. Being refused for lack of a right is the other good answer besides no row. It is refused
 * inside a block of the database that catches just that, so that no attempt of ours stands as an error in the server's log.
 */
async function gotThrough(trx: OpenTransaction, attempt: RawBuilder<unknown>): Promise<boolean> {
  await sql`
    do $attempt$
    declare
      changed bigint;
    begin
      perform set_config('zz.attempt', 'through', true);
      begin
        ${attempt};
        get diagnostics changed = row_count;
      exception when insufficient_privilege then
        changed := 0;
      end;
      if changed = 0 then
        perform set_config('zz.attempt', 'held', true);
      end if;
    end
    $attempt$`.execute(trx);
  const { rows } = await sql<{ outcome: string }>`select current_setting('zz.attempt') as outcome`.execute(trx);
  return rows[0]?.outcome !== "held";
}

function event(company: string): RawBuilder<unknown> {
  return sql`insert into zz.event
    (company_id, version, kind, subject, on_day, recorded_at, recorded_by, command_id, data, hash)
    values (${sql.lit(company)}, 1, 'probe', 'probe', date '2000-01-01', now(), 'probe', 'probe', '{}', ${sql.lit(firstHash)})`;
}

function item(company: string, suffix = ""): RawBuilder<unknown> {
  return sql`insert into zz.item (company_id, item_id, natural_key, recorded_version, data)
    values (${sql.lit(company)}, ${sql.lit(`probe${suffix}`)}, ${sql.lit(`probe${suffix}`)}, 1, '{}')`;
}

function command(company: string, suffix = ""): RawBuilder<unknown> {
  return sql`insert into zz.command (company_id, command_id, fingerprint, version)
    values (${sql.lit(company)}, ${sql.lit(`probe${suffix}`)}, 'probe', 1)`;
}

function verdict(company: string, suffix = ""): RawBuilder<unknown> {
  return sql`insert into zz.verdict_chunk (company_id, import_id, sheet, first_row, verdicts)
    values (${sql.lit(company)}, ${sql.lit(`probe${suffix}`)}, 'probe', 1, ''::bytea)`;
}

function file(company: string, digit = "a"): RawBuilder<unknown> {
  return sql`insert into zz.file (company_id, hash, type, bytes, name, kept_at, kept_by)
    values (${sql.lit(company)}, ${sql.lit(digit.repeat(64))}, 'probe', 1, 'probe', now(), 'probe')`;
}
