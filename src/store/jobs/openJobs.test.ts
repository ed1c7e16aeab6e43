import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asAdministrator, emptyPostgresDatabase, pgliteInMemory } from "../../../test/fixtures/testDatabase.ts";
import { migrate } from "../migrations/migrate.ts";
import { openDatabase } from "../openDatabase.ts";
import type { OpenDatabase } from "../openDatabase.ts";
import { suiteTimes } from "./jobsSuite.ts";
import { openJobs } from "./openJobs.ts";
import type { SqlAccess } from "./sqlAccess.ts";

const ignore = (): void => {};

async function opened(url: string): Promise<OpenDatabase> {
  const answer = await openDatabase({ url });
  if (answer.kind !== "open") throw new Error("a server was found held");
  await migrate(answer.database.db);
  return answer.database;
}

/** A database and a user in it who may prepare the product's schema and no more. */
async function plainUsersDatabase() {
  const administrator = await emptyPostgresDatabase();
  const url = new URL(administrator);
  const database = url.pathname.slice(1);
  const user = `user_${database}`;
  await asAdministrator(
    administrator,
    `create role ${user} login nosuperuser nocreaterole`,
    `do $$ begin create role zhaozhang_app nologin; exception when duplicate_object then null; end $$`,
    `grant zhaozhang_app to ${user}`,
    `grant create on database ${database} to ${user}`,
  );
  url.username = user;
  return { administrator, database, user, url: url.href };
}

for (const [name, open] of [
  ["PGlite", pgliteInMemory],
  ["PostgreSQL", async () => opened(await emptyPostgresDatabase())],
  ["PostgreSQL as a plain user", async () => opened((await plainUsersDatabase()).url)],
] as const) {
  describe(`the jobs of a database on ${name}`, () => {
    let database: OpenDatabase;
    let access: SqlAccess;
    beforeAll(async () => {
      database = await open();
      await (await openJobs(database, ignore, suiteTimes)).stop();
      access = database.access("application");
    });
    afterAll(async () => {
      await access.close();
      await database.close();
    });

    test("can be opened again, with other times", async () => {
      const faults: unknown[] = [];
      const times = { ...suiteTimes, tries: 1, supervise: 1, forget: 1 };
      const jobs = await openJobs(database, (error) => faults.push(error), times);
      const dead: string[] = [];
      const run = () => Promise.reject(new Error("no"));
      await jobs.work("deliver", run, { concurrency: 2, onDead: async (key) => void dead.push(key) });
      await jobs.wake("deliver", "a");
      const left = async (): Promise<number> => {
        const { rows } = await sql<{ left: number }>`select count(*)::int as left from zz_jobs.job`.execute(
          database.db,
        );
        return rows[0]?.left ?? Number.NaN;
      };
      for (let round = 0; round < 100 && dead.length === 0; round += 1) await setTimeout(50);
      expect([dead, await left()]).toEqual([["a"], 2]);
      await sql`update zz_jobs.job set completed_on = completed_on - interval '2 minutes'`.execute(database.db);
      for (let round = 0; round < 200 && (await left()) > 0; round += 1) await setTimeout(50);
      expect([await left(), faults]).toEqual([0, []]);
      await jobs.stop();
    });

    test.each([
      "drop table zz_jobs.job",
      "create table zz_jobs.other (x int)",
      "truncate zz_jobs.job",
      "delete from zz_jobs.queue",
      "insert into zz_jobs.queue (name, policy, partition, table_name) values ('x', 'standard', false, 'job_common')",
      "insert into zz.migration (number, name) values (1000, 'x')",
      "select zz_jobs.delete_queue('deliver')",
    ])("are run by a role that may not %s", async (statement) => {
      await expect(access.executeSql(statement)).rejects.toMatchObject({ code: "42501" });
    });

    test("are reached with rows as the library expects them, and nothing is left open by a failure", async () => {
      const text = `begin; select 1 as one; select array['a,b', 'c'] as list, '{"x": [1]}'::jsonb as json,
        true as yes, 12::bigint as big, timestamptz '2026-01-02 03:04:05+00' as at; commit`;
      expect(await access.executeSql(text)).toEqual({
        rows: [
          { one: 1 },
          { list: ["a,b", "c"], json: { x: [1] }, yes: true, big: "12", at: new Date("2026-01-02T03:04:05Z") },
        ],
      });
      const values = [["p", "q"], new Date("2026-01-02T03:04:05Z"), null, JSON.stringify({ y: 1 })];
      const asked = await access.executeSql(
        `select $1::text[] as list, $2::timestamptz as at, $3::int as none, $4::jsonb as json, current_user::text as role`,
        values,
      );
      expect(asked.rows).toEqual([
        { list: ["p", "q"], at: values[1], none: null, json: { y: 1 }, role: "zhaozhang_app" },
      ]);
      await expect(access.executeSql("begin; select 1/0; commit")).rejects.toMatchObject({ code: "22012" });
      expect((await access.executeSql("select txid_current_if_assigned() as open")).rows).toEqual([{ open: null }]);
      const { rows } = await sql<{ role: string }>`select current_user::text as role`.execute(database.db);
      expect(rows[0]?.role).not.toBe("zhaozhang_app");
    });
  });
}

test("a user who may no longer make a schema is told what an administrator must run", async () => {
  const { administrator, database: name, user, url } = await plainUsersDatabase();
  const database = await opened(url);
  await asAdministrator(administrator, `revoke create on database ${name} from ${user}`);
  const refused = openJobs(database, ignore, suiteTimes);
  await expect(refused).rejects.toMatchObject({ name: "StoreFault", code: "schema-not-allowed" });
  await expect(refused).rejects.toThrow(`once: grant create on database ${name} to ${user};`);
  await asAdministrator(administrator, `grant create on database ${name} to ${user}`);
  await (await openJobs(database, ignore, suiteTimes)).stop();
  await asAdministrator(administrator, `revoke create on database ${name} from ${user}`);
  await (await openJobs(database, ignore, suiteTimes)).stop();
  await database.close();
});
