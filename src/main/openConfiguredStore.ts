import { openStore } from "#store/openStore.ts";
import type { OpenStoreAnswer } from "#store/openStore.ts";
import type { Settings } from "./settings.ts";

/** Opens the database that the settings name. */
export function openConfiguredStore({ databaseUrl, dataDirectory }: Settings): Promise<OpenStoreAnswer> {
  return openStore(databaseUrl === null ? { directory: dataDirectory } : { url: databaseUrl });
}
