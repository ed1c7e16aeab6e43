import { types } from "pg";
import type { Connection } from "../database.ts";
import type { Engine, EngineResult } from "../pglite/engine.ts";
import { applicationRole } from "../applicationRole.ts";
import { isRead } from "../pglite/readValue.ts";
import type { SqlAccess, SqlRole } from "./sqlAccess.ts";

type Row = Record<string, unknown>;

/** The one connection of the embedded database, in turn with everybody else who uses it. */
export function pgliteAccess(db: Connection, engine: Engine, role: SqlRole): SqlAccess {
  const carryOut = async (text: string, values: readonly unknown[] = []): Promise<{ rows: unknown[] }> => {
    try {
      if (values.length > 0) return { rows: rowsAsPgReads(await engine.query<Row>(text, values)) };
      return { rows: (await engine.script<Row>(text)).flatMap(rowsAsPgReads) };
    } catch (error) {
      // A text may begin a transaction of its own, which whoever comes next must not find open.
      await engine.query("rollback");
      throw error;
    }
  };
  return {
    // Holding the connection keeps everybody else from the engine meanwhile.
    executeSql: (text, values) =>
      db.connection().execute(async () => {
        if (role === "owner") return carryOut(text, values);
        await engine.query(`set role ${applicationRole}`);
        return carryOut(text, values).finally(() => engine.query("reset role"));
      }),
    close: () => Promise.resolve(),
  };
}

function rowsAsPgReads({ rows, fields }: EngineResult<Row>): Row[] {
  const texts = fields.filter(({ dataTypeID }) => !isRead(dataTypeID));
  for (const row of rows) {
    for (const { name, dataTypeID } of texts) {
      const value = row[name];
      if (typeof value === "string") row[name] = types.getTypeParser(dataTypeID, "text")(value) as unknown;
    }
  }
  return rows;
}
