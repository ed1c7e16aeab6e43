import { openStore } from "#store/openStore.ts";
import type { DatabasePlace } from "#store/openDatabase.ts";
import { day } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { loadKnownLaw } from "#main/loadLaw.ts";
import { randomTokens } from "#main/randomTokens.ts";
import { sha256 } from "#main/sha256.ts";
import type { SweepDeps } from "#service/warnings/sweep.ts";

/** The product on a database, as of any day. A law that was used on it before is read as a command reads it. */
export async function sweptProduct(place: DatabasePlace) {
  const opened = await openStore(place);
  if (opened.kind !== "open") throw new Error("another process holds the directory");
  const { store } = opened;
  const used = new Set((await store.lawUses()).map(({ hash }) => hash));
  const { law, files } = loadKnownLaw(null, (hash) => used.has(hash));
  await store.archiveLaw(law.hash, files);
  await store.useLaw(law.hash, new Date().toISOString());
  const depsOn = (today: Day): SweepDeps => ({
    law,
    store,
    clock: { today: () => day(today), now: () => `${today}T01:00:00.000Z` },
    sha256,
    tokens: randomTokens,
  });
  return { store, depsOn };
}
