import { sql } from "kysely";
import type { OpenTransaction } from "./database.ts";
import { duplicateObject, insufficientPrivilege, sqlState, uniqueViolation } from "./sqlState.ts";
import { StoreFault } from "./storeFault.ts";
import { identifier, storeFaultText } from "./storeFaultText.ts";

/** The role that every use case runs as. It owns nothing, cannot sign in and cannot pass by row security. */
export const applicationRole = "zhaozhang_app";

export type RoleState = {
  readonly me: string;
  readonly database: string;
  readonly present: boolean;
  readonly strong: boolean;
  readonly granted: boolean;
  /** Whether the schema is there, or may be created. */
  readonly roomForSchema: boolean;
};

/** What an administrator must run so that this user can prepare the database: all of it at once, and no more. */
export function administratorStatements({ me, database, present, granted, roomForSchema }: RoleState): string {
  const user = identifier(me);
  const statements = [
    ...(present ? [] : [`create role ${applicationRole} nologin;`]),
    ...(granted ? [] : [`grant ${applicationRole} to ${user};`]),
    ...(roomForSchema ? [] : [`grant create on database ${identifier(database)} to ${user};`]),
  ];
  return statements.join(" ");
}

/** Sees to it that the role exists, is weak, and can be taken on; throws a StoreFault with what to run otherwise. */
export async function ensureApplicationRole(trx: OpenTransaction): Promise<void> {
  let state = await roleState(trx);
  if (!state.present) await attempt(trx, sql`create role ${sql.ref(applicationRole)} nologin`, state);
  state = await roleState(trx);
  if (state.strong) {
    throw new StoreFault("role-too-strong", storeFaultText["role-too-strong"](applicationRole));
  }
  if (!state.granted) await attempt(trx, sql`grant ${sql.ref(applicationRole)} to current_user`, state);
}

/** How the role stands, for us and in this database. */
export async function roleState(trx: OpenTransaction): Promise<RoleState> {
  // Before PostgreSQL 16 any membership lets one take the role on; since then it must be granted with SET.
  const privilege = sql`case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end`;
  const { rows } = await sql<RoleState>`
    select current_user as me, current_database() as database,
      to_regnamespace('zz') is not null or has_database_privilege(current_database(), 'create') as "roomForSchema",
      r.rolname is not null as present,
      coalesce(r.rolsuper or r.rolbypassrls, false) as strong,
      coalesce(pg_has_role(current_user, r.oid, ${privilege}), false) as granted
    from (select 1) as one left join pg_roles r on r.rolname = ${applicationRole}`.execute(trx);
  const [state] = rows;
  if (state === undefined) throw new Error("one row was asked for and none came");
  return state;
}

async function attempt(trx: OpenTransaction, statement: ReturnType<typeof sql>, role: RoleState): Promise<void> {
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
    const sentence = storeFaultText["role-missing"](applicationRole, role.me, administratorStatements(role));
    throw new StoreFault("role-missing", sentence, error);
  }
}
