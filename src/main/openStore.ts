import { openDatabase } from "#store/openDatabase.ts";
import { databaseStore } from "#store/databaseStore.ts";
import { migrate } from "#store/migrate.ts";
import type { Store } from "#service/deps.ts";
import type { Settings } from "./settings.ts";

export type OpenedStore =
  | { readonly kind: "open"; readonly store: Store; announce(url: string): void }
  /** Another process has the data directory; `url` is where it answers, null while it is starting. */
  | { readonly kind: "held"; readonly pid: number; readonly url: string | null };

/** Opens the database that the settings name and brings its schema up to date. */
export async function openStore(settings: Settings): Promise<OpenedStore> {
  const place = settings.databaseUrl === null ? { directory: settings.dataDirectory } : { url: settings.databaseUrl };
  const answer = await openDatabase(place);
  if (answer.kind === "held") return { kind: "held", pid: answer.holder.pid, url: answer.holder.url };
  const { database } = answer;
  try {
    const schemaVersion = await migrate(database.db);
    return { kind: "open", store: databaseStore(database, schemaVersion), announce: (url) => database.announce(url) };
  } catch (error) {
    await database.close();
    throw error;
  }
}
