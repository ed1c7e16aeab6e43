import { sql } from "kysely";
import type { OpenTransaction } from "./database.ts";
import { duplicateObject, insufficientPrivilege, sqlState, uniqueViolation } from "./sqlState.ts";
import { StoreFault } from "./storeFault.ts";
import { storeFaultText } from "./storeFaultText.ts";

/** The role that every use case runs as. It owns nothing, cannot sign in and cannot pass by row security. */
export const applicationRole = "zhaozhang_app";

type RoleState = { me: string; present: boolean; strong: boolean; granted: boolean };

/** Sees to it that the role exists, is weak, and can be taken on; throws a StoreFault with what to run otherwise. */
export async function ensureApplicationRole(trx: OpenTransaction): Promise<void> {
  let state = await roleState(trx);
  if (!state.present) await attempt(trx, sql`create role ${sql.ref(applicationRole)} nologin`, state.me);
  state = await roleState(trx);
  if (state.strong) {
    throw new StoreFault("role-too-strong", storeFaultText["role-too-strong"](applicationRole));
  }
  if (!state.granted) await attempt(trx, sql`grant ${sql.ref(applicationRole)} to current_user`, state.me);
}

async function roleState(trx: OpenTransaction): Promise<RoleState> {
  // Before PostgreSQL 16 any membership lets one take the role on; since then it must be granted with SET.
  const privilege = sql`case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end`;
  const { rows } = await sql<RoleState>`
    select current_user as me,
      r.rolname is not null as present,
      coalesce(r.rolsuper or r.rolbypassrls, false) as strong,
      coalesce(pg_has_role(current_user, r.oid, ${privilege}), false) as granted
    from (select 1) as one left join pg_roles r on r.rolname = ${applicationRole}`.execute(trx);
  const [state] = rows;
  if (state === undefined) throw new Error("one row was asked for and none came");
  return state;
}

async function attempt(trx: OpenTransaction, statement: ReturnType<typeof sql>, me: string): Promise<void> {
  await sql`savepoint application_role`.execute(trx);
  try {
    await statement.execute(trx);
    await sql`release savepoint application_role`.execute(trx);
  } catch (error) {
    await sql`rollback to savepoint application_role`.execute(trx);
    const state = sqlState(error);
    // Another database of the same server was being prepared at the same moment, and has made the role.
    if (state === duplicateObject || state === uniqueViolation) return;
    if (state !== insufficientPrivilege) throw error;
    const statements = `create role ${applicationRole} nologin; grant ${applicationRole} to ${me};`;
    throw new StoreFault("role-missing", storeFaultText["role-missing"](applicationRole, me, statements), error);
  }
}
