import type { Law } from "#law/law.ts";
import { lawOnCalendar } from "#law/lawOnCalendar.ts";
import { parseLaw } from "#law/parseLaw.ts";
import type { Case } from "#record/case/case.ts";
import type { Deps, Tx } from "../deps.ts";

/** The law that a case goes by. `readable` is false where this program cannot read it any more and the current one stands in. */
export type CaseLaw = { readonly law: Law; readonly current: boolean; readonly readable: boolean };

/** What reading the law of a case asks of the product. */
export type LawDeps = Pick<Deps, "law" | "sha256">;

/** Where earlier laws are read: the store, or within a transaction the transaction. */
export type LawArchive = Pick<Tx, "archivedLaw">;

/** Laws that cases go by as they were read, by hash; null where this program cannot read one. A law never changes. */
const read = new Map<string, Law | null>();

/** The same with the calendar of the one in use, so that what was worked out by one of them is found again. */
const onCalendarOf = new WeakMap<Law, Map<Law, Law>>();

/**
 * A case keeps the law that it was opened with until somebody moves it, and closed for good. Which days are working days
 * is no law that it keeps: while it runs it is counted by the calendar in use, as everything else is.
 */
export async function lawOfCase(
  deps: LawDeps,
  archive: LawArchive,
  { law: hash, closed }: Pick<Case, "law" | "closed">,
): Promise<CaseLaw> {
  if (hash === deps.law.hash) {
    // Once another is in use, the cases that keep this one find it here, and what was worked out by it.
    read.set(hash, deps.law);
    return { law: deps.law, current: true, readable: true };
  }
  const known = read.get(hash);
  const law = known === undefined ? await readArchived(deps, archive, hash) : known;
  if (law === null) return { law: deps.law, current: false, readable: false };
  return { law: closed === null ? onCalendar(law, deps.law) : law, current: false, readable: true };
}

function onCalendar(law: Law, inUse: Law): Law {
  const made = onCalendarOf.get(inUse) ?? new Map<Law, Law>();
  onCalendarOf.set(inUse, made);
  const known = made.get(law);
  if (known !== undefined) return known;
  const joined = lawOnCalendar(law, inUse);
  made.set(law, joined);
  return joined;
}

async function readArchived(deps: LawDeps, archive: LawArchive, hash: string): Promise<Law | null> {
  const files = await archive.archivedLaw(hash);
  const parsed = files === null ? null : parseLaw(files, deps.sha256);
  const law = parsed?.kind === "law" ? parsed.law : null;
  read.set(hash, law);
  return law;
}
