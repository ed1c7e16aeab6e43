import { sql } from "kysely";
import { administratorStatements, ensureApplicationRole, roleState } from "../applicationRole.ts";
import type { Connection, OpenTransaction } from "../database.ts";
import { StoreFault } from "../storeFault.ts";
import { storeFaultText } from "../storeFaultText.ts";
import { migrations } from "./list.ts";
import type { Migration } from "./migration.ts";

/** Any number, the same in every program: two programs that start at once prepare the schema one after the other. */
const migrationLock = 20_260_105;

/**
 * Brings the schema up to this program, all missing steps or none; returns its version. Throws a StoreFault where the
 * database was written by a newer program, or the user may not prepare it.
 */
export async function migrate(db: Connection, steps: readonly Migration[] = migrations): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(trx);
    const done = await stepsDone(trx);
    refuseForeignSchema(done, steps);
    if (done.length === steps.length) return steps.length;
    await ensureApplicationRole(trx);
    if (done.length === 0) await createSchema(trx);
    for (const { number, name, statements } of steps.slice(done.length)) {
      for (const statement of statements) await sql.raw(statement).execute(trx);
      await trx.insertInto("zz.migration").values({ number, name }).execute();
    }
    return steps.length;
  });
}

async function stepsDone(trx: OpenTransaction): Promise<readonly { number: number; name: string }[]> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('zz.migration') is not null as there`.execute(trx);
  if (rows[0]?.there !== true) return [];
  return trx.selectFrom("zz.migration").select(["number", "name"]).orderBy("number").execute();
}

function refuseForeignSchema(done: readonly { number: number; name: string }[], steps: readonly Migration[]): void {
  if (done.length > steps.length) {
    throw new StoreFault("schema-newer", storeFaultText["schema-newer"](done.length, steps.length));
  }
  const stranger = done.find(({ number, name }, index) => number !== index + 1 || name !== steps[index]?.name);
  if (stranger !== undefined) {
    throw new StoreFault("schema-foreign", storeFaultText["schema-foreign"](stranger.number, stranger.name));
  }
}

async function createSchema(trx: OpenTransaction): Promise<void> {
  const role = await roleState(trx);
  if (!role.roomForSchema) {
    throw new StoreFault("schema-not-allowed", storeFaultText["schema-not-allowed"](administratorStatements(role)));
  }
  await sql`create schema zz`.execute(trx);
  await sql`create table zz.migration (
    number integer primary key,
    name text not null,
    applied_at timestamptz not null default now()
  )`.execute(trx);
}
