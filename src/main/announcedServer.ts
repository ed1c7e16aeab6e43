import { hostname } from "node:os";
import { join } from "node:path";
import { acquireLock, lockHolder } from "#store/directoryLock.ts";
import type { Settings } from "./settings.ts";
import { sha256 } from "./sha256.ts";

type Place = Pick<Settings, "databaseUrl" | "dataDirectory">;

/**
 * Says beside the data that a server on a PostgreSQL database answers at an address, so that commands find it. The first
 * of several on one folder and database says so; nothing depends on it but who answers. Returns what takes it back.
 */
export function announceServer(place: Place, url: string): () => void {
  const answer = acquireLock(noteOf(place));
  if (answer.kind === "held") return () => {};
  answer.lock.announce(url);
  return answer.lock.release;
}

/** Where the server of this machine answers that has the same folder and the same PostgreSQL database; null where none does. */
export function announcedServer(place: Place): { readonly pid: number; readonly url: string } | null {
  if (place.databaseUrl === null) return null;
  const holder = lockHolder(noteOf(place));
  // One of another machine cannot be asked whether it still runs.
  if (holder === null || holder.url === null || holder.host !== hostname()) return null;
  return { pid: holder.pid, url: holder.url };
}

/** The address holds a password: only its hash is written. */
function noteOf({ databaseUrl, dataDirectory }: Place): string {
  return join(dataDirectory, `serving-${sha256(databaseUrl ?? "").slice(0, 12)}`);
}
