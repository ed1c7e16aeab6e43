import { emptyPostgresDatabase } from "../../../test/fixtures/testDatabase.ts";
import { openDatabase } from "../openDatabase.ts";
import type { OpenDatabase } from "../openDatabase.ts";
import { jobsOn } from "./jobsFixture.ts";
import { jobsSuite } from "./jobsSuite.ts";

async function opened(url: string): Promise<OpenDatabase> {
  const answer = await openDatabase({ url });
  if (answer.kind !== "open") throw new Error("a server was found held");
  return answer.database;
}

jobsSuite("PostgreSQL", async () => {
  const url = await emptyPostgresDatabase();
  return jobsOn(await opened(url), await opened(url));
});
