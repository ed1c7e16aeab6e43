import { databaseStore } from "./databaseStore.ts";
import { schemaVersion } from "./migrations/list.ts";
import { recordGuardSuite } from "./recordGuardSuite.ts";
import { storeSuite } from "./storeSuite.ts";
import { pgliteInMemory } from "../../test/fixtures/testDatabase.ts";

storeSuite("PGlite", async () => {
  const database = await pgliteInMemory();
  const store = databaseStore(database, schemaVersion);
  return { store, fresh: () => databaseStore(database, schemaVersion), close: () => store.close() };
});

recordGuardSuite("PGlite", async () => {
  const database = await pgliteInMemory();
  return { database, store: databaseStore(database, schemaVersion) };
});
