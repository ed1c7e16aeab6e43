import { databaseStore } from "./databaseStore.ts";
import { migrate } from "./migrations/migrate.ts";
import { openDatabase } from "./openDatabase.ts";
import type { OpenDatabase } from "./openDatabase.ts";
import { recordGuardSuite } from "./recordGuardSuite.ts";
import { storeSuite } from "./storeSuite.ts";
import { asAdministrator, emptyPostgresDatabase } from "../../test/fixtures/testDatabase.ts";

async function opened(url: string): Promise<{ readonly database: OpenDatabase; readonly version: number }> {
  const answer = await openDatabase({ url });
  if (answer.kind !== "open") throw new Error("a server was found held");
  return { database: answer.database, version: await migrate(answer.database.db) };
}

/** A database that belongs to an ordinary user, whom forced row security binds too. */
async function ordinaryUsersDatabase(): Promise<string> {
  const url = new URL(await emptyPostgresDatabase());
  const user = `user_${url.pathname.slice(1)}`;
  const created = `create role ${user} login createrole nosuperuser nobypassrls`;
  await asAdministrator(url.href, created, `alter database ${url.pathname.slice(1)} owner to ${user}`);
  // Before PostgreSQL 16 the right to make roles was the right to grant any; since then an administrator must share it.
  await asAdministrator(
    url.href,
    `do $$ begin create role zhaozhang_app nologin; exception when duplicate_object then null; end $$`,
    `grant zhaozhang_app to ${user}`,
  );
  url.username = user;
  return url.href;
}

for (const [name, place] of [
  ["PostgreSQL", () => emptyPostgresDatabase()],
  ["PostgreSQL as an ordinary user", ordinaryUsersDatabase],
] as const) {
  storeSuite(name, async () => {
    const { database, version } = await opened(await place());
    const store = databaseStore(database, version);
    return { store, fresh: () => databaseStore(database, version), close: () => store.close() };
  });

  recordGuardSuite(name, async () => {
    const { database, version } = await opened(await place());
    return { database, store: databaseStore(database, version) };
  });
}
