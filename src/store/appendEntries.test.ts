import { Kysely, PGliteDialect, PostgresDialect } from "kysely";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appendEntries } from "./appendEntries.ts";
import type { Connection, Tables } from "./database.ts";
import { LedgerCache, TransactionLedgers } from "./ledgerCache.ts";
import { migrate } from "./migrations/migrate.ts";
import { openStream } from "./openStream.ts";
import { readCompanies, readLedgers } from "./readLedgers.ts";
import { speakFor } from "./session.ts";
import { command, itemOf, manyRecorded, newId, on, person } from "./storeFixture.ts";
import { emptyPostgresDatabase, pgliteEngine } from "../../test/fixtures/testDatabase.ts";

/** Statements since it was last emptied, but for those that begin and end a transaction. */
let statements: string[] = [];
const log = ({ query }: { readonly query: { readonly sql: string } }): void => {
  if (!/^(?:begin|commit|rollback)$/.test(query.sql)) statements.push(query.sql);
};

for (const [engine, open] of [
  ["PGlite", async () => new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: await pgliteEngine() }), log })],
  [
    "PostgreSQL",
    async () => {
      const pool = new Pool({ connectionString: await emptyPostgresDatabase() });
      return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log });
    },
  ],
] as const) {
  describe(`statements on ${engine}`, () => {
    let db: Connection;
    const shared = new LedgerCache();
    const me = person("local");
    beforeAll(async () => {
      db = await open();
      await migrate(db);
    });
    afterAll(() => db.destroy());

    async function append(count: number, change: "record" | "correct"): Promise<number> {
      const id = newId();
      const events = manyRecorded(count);
      const ledgers = new TransactionLedgers(shared);
      await db.transaction().execute(async (trx) => {
        await speakFor(trx, me);
        const company = { id, name: id, creditCode: null, demo: false, organisation: false };
        await openStream(trx, ledgers, me, company, command(), on);
        if (change === "correct") await appendEntries(trx, ledgers, id, 1, command(), events);
        statements = [];
        const corrected = events.map(({ subject, data: { item } }) => ({
          kind: "item-corrected" as const,
          subject,
          on,
          data: { before: item, after: { ...item, name: "corrected" } },
        }));
        await appendEntries(
          trx,
          ledgers,
          id,
          change === "correct" ? 1 + count : 1,
          command(),
          change === "correct" ? corrected : events,
        );
      });
      ledgers.committed();
      return statements.length;
    }

    test("grow by two for each further thousand entries", async () => {
      expect([await append(1, "record"), await append(1000, "record")]).toEqual([5, 5]);
      expect(await append(4000, "record")).toBe(5 + 2 * 3);
      expect(await append(2000, "correct")).toBe(5 + 2);
    });

    test("are one for all ledgers when none has changed, and two more at most when some have", async () => {
      const ledgers = new TransactionLedgers(new LedgerCache());
      await db.transaction().execute(async (trx) => {
        await speakFor(trx, me);
        const read = async (): Promise<number> => {
          statements = [];
          await readLedgers(trx, ledgers, await readCompanies(trx));
          return statements.length;
        };
        expect([await read(), await read()]).toEqual([2, 1]);
        const [company] = await readCompanies(trx);
        await appendEntries(
          trx,
          new TransactionLedgers(new LedgerCache()),
          company?.company_id ?? "",
          company?.version ?? 0,
          command(),
          [{ kind: "item-recorded", subject: newId(), on, data: { item: itemOf({ naturalKey: newId() }) } }],
        );
        expect([await read(), await read()]).toEqual([2, 1]);
      });
    });
  });
}
