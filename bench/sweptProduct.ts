import { openStore } from "#store/openStore.ts";
import type { DatabasePlace } from "#store/openDatabase.ts";
import type { Day } from "#calendar/day.ts";
import type { Deps } from "#service/deps.ts";
import { productOn } from "../test/fixtures/productOn.ts";

/** The product on a database, as of any day. */
export async function sweptProduct(place: DatabasePlace) {
  const opened = await openStore(place);
  if (opened.kind !== "open") throw new Error("another process holds the directory");
  const { store } = opened;
  return { store, depsOn: (today: Day): Deps => productOn(store, today) };
}
