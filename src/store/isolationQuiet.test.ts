import { afterAll, beforeAll, expect, test } from "vitest";
import { startPostgresServer } from "../../test/fixtures/postgresServer.ts";
import type { PostgresServer } from "../../test/fixtures/postgresServer.ts";
import { asAdministrator } from "../../test/fixtures/testDatabase.ts";
import { isolationHolds } from "./isolationHolds.ts";
import { migrate } from "./migrations/migrate.ts";
import { openDatabase } from "./openDatabase.ts";
import type { OpenDatabase } from "./openDatabase.ts";

let server: PostgresServer;
let database: OpenDatabase;

beforeAll(async () => {
  server = await startPostgresServer();
  const answer = await openDatabase({ url: server.url });
  if (answer.kind !== "open") throw new Error("a server was found held");
  database = answer.database;
  await migrate(database.db);
}, 120_000);

afterAll(async () => {
  await database.close();
  await server.stop();
});

test("trying the walls leaves no error in the log of the server", async () => {
  const before = server.log().length;
  expect(await isolationHolds(database.db)).toBe(true);
  expect(server.log().slice(before)).not.toMatch(/ERROR|row-level security/);
});

test.each([
  ["insert into items", `create policy hole on zz.item for insert to zhaozhang_app with check (true)`, "zz.item"],
  ["record commands", `create policy hole on zz.command for insert to zhaozhang_app with check (true)`, "zz.command"],
  ["read items", `create policy hole on zz.item for select to zhaozhang_app using (true)`, "zz.item"],
])("a hole through which a stranger could %s is found", async (_, hole, table) => {
  await asAdministrator(server.url, hole);
  expect(await isolationHolds(database.db)).toBe(false);
  await asAdministrator(server.url, `drop policy hole on ${table}`);
  expect(await isolationHolds(database.db)).toBe(true);
});
