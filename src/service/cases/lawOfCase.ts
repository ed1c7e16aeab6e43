import type { Law } from "#law/law.ts";
import { parseLaw } from "#law/parseLaw.ts";
import type { Deps, Tx } from "../deps.ts";

/** The law that a case goes by. `readable` is false where this program cannot read it any more and the current one stands in. */
export type CaseLaw = { readonly law: Law; readonly current: boolean; readonly readable: boolean };

/** What reading the law of a case asks of the product. */
export type LawDeps = Pick<Deps, "law" | "sha256">;

/** Where earlier laws are read: the store, or within a transaction the transaction. */
export type LawArchive = Pick<Tx, "archivedLaw">;

/** Laws that cases go by as they were read, by hash; null where this program cannot read one. A law never changes. */
const read = new Map<string, Law | null>();

/** A case keeps the law that it was opened with until somebody moves it. */
export async function lawOfCase(deps: LawDeps, archive: LawArchive, hash: string): Promise<CaseLaw> {
  if (hash === deps.law.hash) {
    // Once another is in use, the cases that keep this one find it here, and what was worked out by it.
    read.set(hash, deps.law);
    return { law: deps.law, current: true, readable: true };
  }
  const known = read.get(hash);
  const law = known === undefined ? await readArchived(deps, archive, hash) : known;
  return law === null ? { law: deps.law, current: false, readable: false } : { law, current: false, readable: true };
}

async function readArchived(deps: LawDeps, archive: LawArchive, hash: string): Promise<Law | null> {
  const files = await archive.archivedLaw(hash);
  const parsed = files === null ? null : parseLaw(files, deps.sha256);
  const law = parsed?.kind === "law" ? parsed.law : null;
  read.set(hash, law);
  return law;
}
