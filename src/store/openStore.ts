import type { Store } from "#service/deps.ts";
import type { Jobs } from "#service/jobs.ts";
import { databaseStore } from "./databaseStore.ts";
import type { LockHolder } from "./directoryLock.ts";
import { openJobs } from "./jobs/openJobs.ts";
import { migrate } from "./migrations/migrate.ts";
import { openDatabase } from "./openDatabase.ts";
import type { DatabasePlace } from "./openDatabase.ts";

export type OpenStoreAnswer =
  | {
      readonly kind: "open";
      readonly store: Store;
      /** Says where this process answers, once it listens. */ announce(url: string): void;
      /** See jobs/openJobs.ts. To be stopped before the store is closed. */
      openJobs(fault: (error: unknown) => void): Promise<Jobs>;
    }
  /** Another process has the directory open; `holder.url` is where to ask it, once it listens. */
  | { readonly kind: "held"; readonly holder: LockHolder; readonly lockFile: string };

/**
 * Opens the database and brings its schema up to this program. Throws a StoreFault, whose message says what to do,
 * where the database cannot be used as it is.
 */
export async function openStore(place: DatabasePlace): Promise<OpenStoreAnswer> {
  const answer = await openDatabase(place);
  if (answer.kind === "held") return answer;
  const { database } = answer;
  try {
    const store = databaseStore(database, await migrate(database.db));
    return {
      kind: "open",
      store,
      announce: (url) => database.announce(url),
      openJobs: (fault) => openJobs(database, fault),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
