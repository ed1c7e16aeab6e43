import { readFileSync, writeFileSync } from "node:fs";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureApplicationRole } from "../applicationRole.ts";
import { openDatabase } from "../openDatabase.ts";
import type { OpenDatabase } from "../openDatabase.ts";
import { migrations } from "./list.ts";
import { migrate } from "./migrate.ts";
import { schemaText } from "../../../test/fixtures/schemaText.ts";
import { emptyPostgresDatabase, pgliteInMemory } from "../../../test/fixtures/testDatabase.ts";

async function opened(url: string): Promise<OpenDatabase> {
  const answer = await openDatabase({ url });
  if (answer.kind !== "open") throw new Error("a server was found held");
  return answer.database;
}

const golden = new URL("schema.golden.txt", import.meta.url);

test("steps are numbered from one without a gap", () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
});

for (const [engine, open] of [
  ["PGlite", pgliteInMemory],
  ["PostgreSQL", async () => opened(await emptyPostgresDatabase())],
] as const) {
  describe(`the schema on ${engine}`, () => {
    let database: OpenDatabase;
    beforeAll(async () => {
      database = await open();
      await migrate(database.db);
    });
    afterAll(() => database.close());

    test("is the released one", async () => {
      const text = await schemaText(database.db);
      if (process.env["GOLDEN"] === "write") writeFileSync(golden, text);
      expect(text, "run npm run golden and read the difference").toBe(readFileSync(golden, "utf8"));
    });

    test("is prepared once", async () => {
      expect(await migrate(database.db)).toBe(migrations.length);
      expect(await database.db.selectFrom("zz.migration").selectAll().execute()).toHaveLength(migrations.length);
    });

    test("of a newer program is refused, and of a stranger", async () => {
      const later = { number: migrations.length + 1, name: "later" };
      await database.db.insertInto("zz.migration").values(later).execute();
      await expect(migrate(database.db)).rejects.toMatchObject({ name: "StoreFault", code: "schema-newer" });
      const renamed = [...migrations, { ...later, name: "another", statements: [] }];
      await expect(migrate(database.db, renamed)).rejects.toMatchObject({ code: "schema-foreign" });
      await database.db.deleteFrom("zz.migration").where("number", "=", later.number).execute();
    });

    test("takes all missing steps or none", async () => {
      const later = (name: string, ...statements: string[]) => ({ number: migrations.length + 1, name, statements });
      const broken = later("broken", "create table zz.half (a integer)", "create table zz.company (a integer)");
      await expect(migrate(database.db, [...migrations, broken])).rejects.toThrow(/already exists/);
      const { rows } = await sql<{ half: string | null }>`select to_regclass('zz.half')::text as half`.execute(
        database.db,
      );
      expect(rows).toEqual([{ half: null }]);
      expect(await migrate(database.db)).toBe(migrations.length);
    });

    test("wants an application role that cannot pass by row security", async () => {
      const undone = new Error("undone");
      const strengthened = database.db.transaction().execute(async (trx) => {
        await sql`alter role zhaozhang_app bypassrls`.execute(trx);
        await expect(ensureApplicationRole(trx)).rejects.toMatchObject({ code: "role-too-strong" });
        throw undone;
      });
      await expect(strengthened).rejects.toBe(undone);
    });
  });
}

test("two programs that start at once prepare a server once", async () => {
  const url = await emptyPostgresDatabase();
  const databases = await Promise.all([opened(url), opened(url), opened(url)]);
  const versions = await Promise.all(databases.map(({ db }) => migrate(db)));
  expect(versions).toEqual(versions.map(() => migrations.length));
  for (const database of databases) await database.close();
});

test.each([
  [["a"], [[1, "a"]]],
  [["a", "b"], []],
  [[], []],
])("a record with the laws %j begins with the uses %j: of several nobody noted the order", async (laws, uses) => {
  const database = await opened(await emptyPostgresDatabase());
  await migrate(database.db, migrations.slice(0, 2));
  for (const hash of laws) await database.db.insertInto("zz.law_archive").values({ hash, files: "{}" }).execute();
  await migrate(database.db);
  const found = await database.db.selectFrom("zz.law_use").select(["number", "hash"]).execute();
  expect(found.map(({ number, hash }) => [number, hash])).toEqual(uses);
  await database.close();
});

test("a ladder that was armed before keeps what it has told and the day on which it speaks next", async () => {
  const database = await opened(await emptyPostgresDatabase());
  await migrate(database.db, migrations.slice(0, 7));
  const made = { rule: "r", lastDay: "2026-12-31", rungs: [{ days: 7, on: "2026-12-24" }], every: 7, owners: ["li"] };
  const told = { days: 30, on: "2026-12-01" };
  const moved = { armedOn: "2026-11-01", arming: 1, told, heardBy: ["li"], tellAgain: false, level: 1 };
  const rest = { escalateOn: "2026-12-04", handled: 2, state: "acknowledged", why: null };
  const data = JSON.stringify({ ...made, ...moved, ...rest });
  await sql`insert into zz.ladder values ('a', 'b', 'r.1', '2026-12-24', ${data}::json)`.execute(database.db);
  await migrate(database.db);
  const { rows } = await sql`
    select l.duty, p.company_id, p.next_on::text as next_on, l.data as made, p.data as moved
    from zz.ladder l join zz.ladder_place p using (ladder_id)`.execute(database.db);
  expect(rows).toEqual([{ duty: "r.1", company_id: "a", next_on: "2026-12-24", made, moved: { ...moved, ...rest } }]);
  await database.close();
});

test("nobody changes or empties the list of laws that were used", async () => {
  const database = await opened(await emptyPostgresDatabase());
  await migrate(database.db);
  await database.db.insertInto("zz.law_archive").values({ hash: "a", files: "{}" }).execute();
  await sql`insert into zz.law_use values (1, 'a', now())`.execute(database.db);
  await sql`insert into zz.law_comparison values (1, 'compared')`.execute(database.db);
  for (const statement of [
    sql`update zz.law_use set hash = hash`,
    sql`delete from zz.law_use`,
    sql`truncate zz.law_comparison`,
    sql`update zz.law_comparison set comparison = 'unreadable'`,
  ]) {
    await expect(statement.execute(database.db)).rejects.toThrow(/append-only/);
  }
  await database.close();
});
