import { secondsBetween } from "#calendar/instant.ts";
import { healthText } from "#contract/healthText.ts";
import type { Deps } from "./deps.ts";
import { machine } from "./machine.ts";
import { soundness } from "./soundness.ts";

type Check = {
  readonly id: string;
  readonly ok: boolean;
  readonly sentence: { readonly zh: string; readonly en: string };
};

/** Of so many files the bytes are read where not all are. */
const sampleSize = 20;

/** An upload under way has its bytes before its row. */
const underWaySeconds = 3_600;

/** Whether the bytes of every file are there, and those that are read are what was kept; and what belongs to nobody. */
export async function checkFiles(deps: Deps, which: "sampled" | "all"): Promise<Check> {
  const { files } = deps;
  const rows = await deps.store.transact(machine, (tx) => tx.files.hashes());
  const place = await placeOf(deps);
  if (!("known" in place))
    return { id: "files", ok: false, sentence: healthText.filesUnreadable(files.place, place.why) };
  const named = new Set(rows.map(({ hash }) => hash));
  const ownerless = [...place.known].filter(([hash, old]) => old && !named.has(hash)).length;
  const lost = rows.filter(({ hash }) => !place.known.has(hash)).map(({ hash }) => hash);
  const there = rows.filter(({ hash }) => place.known.has(hash));
  const read = which === "all" ? there : spread(there, sampleSize);
  const damaged: string[] = [];
  for (const { hash } of read) {
    const answer = await soundness(files, hash);
    if (answer.kind === "failed") {
      return { id: "files", ok: false, sentence: healthText.filesUnreadable(files.place, answer.detail) };
    }
    if (answer.kind === "missing") lost.push(hash);
    if (answer.kind === "damaged") damaged.push(hash);
  }
  const ok = lost.length === 0 && damaged.length === 0;
  const sentence = ok
    ? healthText.filesSound(rows.length, read.length, ownerless)
    : healthText.filesWrong(lost, damaged);
  return { id: "files", ok, sentence };
}

/** Every hash that is kept, and whether it has lain there for longer than any upload takes. */
async function placeOf({ files, clock }: Deps): Promise<{ known: ReadonlyMap<string, boolean> } | { why: string }> {
  const known = new Map<string, boolean>();
  const now = clock.now();
  try {
    for await (const { hash, since } of files.list()) known.set(hash, secondsBetween(since, now) > underWaySeconds);
    return { known };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

/** So many of a list, from its whole length. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)]).filter(
    (one) => one !== undefined,
  );
}
