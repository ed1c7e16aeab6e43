import { expect, test } from "vitest";
import { emptyPostgresDatabase } from "../../test/fixtures/testDatabase.ts";
import { sql } from "kysely";
import { machine } from "#service/machine.ts";
import { databaseStore } from "./databaseStore.ts";
import { migrate } from "./migrations/migrate.ts";
import { openDatabase } from "./openDatabase.ts";

test("of two that stand in each other's way, the machine's own is done again and neither fails", async () => {
  const answer = await openDatabase({ url: await emptyPostgresDatabase() });
  if (answer.kind !== "open") throw new Error("a server was found held");
  const store = databaseStore(answer.database, await migrate(answer.database.db));
  try {
    let tries = 0;
    const both = barrier();
    const crossing = async (first: string, second: string): Promise<void> =>
      store.transact(machine, async (tx) => {
        tries += 1;
        await tx.warnings.putSecrets(first, { by: first });
        if (tries <= 2) await both();
        await tx.warnings.putSecrets(second, { by: first });
      });
    await Promise.all([crossing("mail", "bot"), crossing("bot", "mail")]);
    // Once at least; on a busy machine the one that gave way may meet the other once more.
    expect(tries).toBeGreaterThan(2);
    const { rows } = await sql<{ channels: number }>`select count(*)::int as channels from zz.channel_secret`.execute(
      answer.database.db,
    );
    expect(rows).toEqual([{ channels: 2 }]);
  } finally {
    await store.close();
  }
});

/** Lets two go on together. */
function barrier(): () => Promise<void> {
  let arrived = 0;
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return async () => {
    arrived += 1;
    if (arrived === 2) open();
    await opened;
  };
}
