import { Pool } from "pg";
import type { ClientBase, QueryResult } from "pg";
import { applicationRole } from "../applicationRole.ts";
import type { SqlAccess, SqlRole } from "./sqlAccess.ts";

/** Few connections of their own, so that jobs and use cases do not wait for each other. */
export function postgresAccess(url: string, role: SqlRole): SqlAccess {
  const pool = new Pool({
    connectionString: url,
    application_name: "zhaozhang-jobs",
    max: role === "owner" ? 1 : 3,
    // A connection on which this fails is not handed out.
    ...(role === "owner" ? {} : { onConnect: (client: ClientBase) => client.query(`set role ${applicationRole}`) }),
  });
  // An idle connection that breaks is replaced at the next use; without a listener it would stop the process.
  pool.on("error", () => {});
  return {
    executeSql: async (text, values) => {
      const result: QueryResult<unknown & object> | QueryResult<unknown & object>[] = await pool.query(text, values);
      return { rows: Array.isArray(result) ? result.flatMap(({ rows }) => rows ?? []) : result.rows };
    },
    close: () => pool.end(),
  };
}
