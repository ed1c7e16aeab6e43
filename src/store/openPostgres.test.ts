import { describe, expect, test } from "vitest";
import { administratorStatements } from "./applicationRole.ts";
import type { RoleState } from "./applicationRole.ts";
import { schemaVersion } from "./migrations/list.ts";
import { openStore } from "./openStore.ts";
import { command, newId, on, person } from "./storeFixture.ts";
import { asAdministrator, emptyPostgresDatabase } from "../../test/fixtures/testDatabase.ts";

/** An empty database and the URL of a user who may sign in and no more. */
async function plainUser(
  rights: string,
): Promise<{ readonly administrator: string; readonly user: string; readonly url: string }> {
  const administrator = await emptyPostgresDatabase();
  const url = new URL(administrator);
  const user = `user_${url.pathname.slice(1)}`;
  await asAdministrator(administrator, `create role ${user} login ${rights}`);
  url.username = user;
  return { administrator, user, url: url.href };
}

test.each<[Partial<RoleState>, string]>([
  [{ present: false }, "create role zhaozhang_app nologin; grant zhaozhang_app to app;"],
  [{ present: true }, "grant zhaozhang_app to app;"],
  [{ me: "Li-1" }, 'create role zhaozhang_app nologin; grant zhaozhang_app to "Li-1";'],
  [{ granted: true, present: true, roomForSchema: false }, 'grant create on database "zz 1" to app;'],
])("with %j an administrator must run %s", (change, statements) => {
  const state = { me: "app", database: "zz 1", present: false, strong: false, granted: false, roomForSchema: true };
  expect(administratorStatements({ ...state, ...change })).toBe(statements);
});

describe("a PostgreSQL server", () => {
  test("tells its durability as it is set", async () => {
    const answer = await openStore({ url: await emptyPostgresDatabase() });
    if (answer.kind !== "open") throw new Error("a server was found held");
    // The server of the tests does not wait for the disk.
    expect(await answer.store.describe()).toEqual({ engine: "postgres", durable: false, schemaVersion });
    await answer.store.close();
  });

  test("whose user may not prepare it says what an administrator must run, and then works", async () => {
    const { administrator, user, url } = await plainUser("nosuperuser nocreaterole");
    const database = new URL(url).pathname.slice(1);
    await asAdministrator(
      administrator,
      `do $$ begin create role zhaozhang_app nologin; exception when duplicate_object then null; end $$`,
      `revoke create on database ${database} from ${user}`,
    );
    const refused = openStore({ url });
    await expect(refused).rejects.toMatchObject({ name: "StoreFault", code: "role-missing" });
    // The role is there already: creating it again would fail. Everything that is missing is named at once.
    const needed = `grant zhaozhang_app to ${user}; grant create on database ${database} to ${user};`;
    await expect(refused).rejects.toMatchObject({
      sentence: {
        zh: `数据库用户「${user}」没有权限准备角色 zhaozhang_app。请管理员执行一次：${needed}`,
        en: expect.stringMatching(/an administrator must run once: grant zhaozhang_app to /),
      },
    });
    await asAdministrator(administrator, `grant zhaozhang_app to ${user}`);
    const roomless = openStore({ url });
    await expect(roomless).rejects.toMatchObject({ code: "schema-not-allowed" });
    await expect(roomless).rejects.toThrow(`once: grant create on database ${database} to ${user};`);
    await asAdministrator(administrator, ...needed.split("; "));
    const answer = await openStore({ url });
    if (answer.kind !== "open") throw new Error("a server was found held");
    const me = person(newId());
    const company = { id: newId(), name: "n", creditCode: null, demo: false, organisation: false };
    const opened = await answer.store.transact(me, (tx) => tx.openCompany(company, command(), on));
    expect(opened.version).toBe(1);
    expect(await answer.store.isolationHolds()).toBe(true);
    await answer.store.close();
  });

  test("that is not in UTF-8 is refused", async () => {
    const url = await emptyPostgresDatabase("encoding 'SQL_ASCII' template template0");
    await expect(openStore({ url })).rejects.toMatchObject({ code: "encoding-not-utf8" });
  });

  test("that has no such database, or no such user, says which", async () => {
    const url = new URL(await emptyPostgresDatabase());
    url.pathname = "/no-such-database";
    const missing = openStore({ url: url.href });
    await expect(missing).rejects.toMatchObject({ name: "StoreFault", code: "database-missing" });
    await expect(missing).rejects.toThrow(/^The database server \S+:\d+ has no database "no-such-database"/);
    url.username = "nobody-here";
    await expect(openStore({ url: url.href })).rejects.toMatchObject({ code: "sign-in-refused" });
  });
});
