import { openStore } from "#store/openStore.ts";
import type { OpenStoreAnswer } from "#store/openStore.ts";
import { announceServer } from "./announcedServer.ts";
import type { Settings } from "./settings.ts";

/** Opens the database that the settings name. */
export async function openConfiguredStore(settings: Settings): Promise<OpenStoreAnswer> {
  const { databaseUrl, dataDirectory } = settings;
  if (databaseUrl === null) return openStore({ directory: dataDirectory });
  const opened = await openStore({ url: databaseUrl });
  if (opened.kind === "held") return opened;
  let takeBack = (): void => {};
  const { store } = opened;
  return {
    ...opened,
    announce: (url) => {
      takeBack = announceServer(settings, url);
    },
    store: {
      ...store,
      close: async () => {
        takeBack();
        await store.close();
      },
    },
  };
}
