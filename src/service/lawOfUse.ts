import type { Law } from "#law/law.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { changedFiles, isCalendarFile, withCalendarOf } from "#law/changedFiles.ts";
import type { ChangedFile } from "#law/changedFiles.ts";
import { lawDiff } from "#law/lawDiff.ts";
import type { Deps, LawComparison, LawUse } from "./deps.ts";

/** A law as its files are and as this program reads them; null where it does not. */
export type ReadLaw = { readonly files: Readonly<Record<string, string>>; readonly law: Law | null };

/** What a change of law is judged by: the dates under the one and under the other. */
export type LawChange =
  | {
      readonly comparison: Exclude<LawComparison, "unreadable">;
      readonly before: Law;
      readonly after: Law;
      /** The files that say something else; one that only says it in another form moves nothing. */
      readonly why: readonly ChangedFile[];
    }
  | { readonly comparison: "unreadable" };

/** The change from one use to the next. */
export async function lawChange(deps: Deps, earlier: LawUse, later: LawUse): Promise<LawChange> {
  return changeOfLaws(deps, await archived(deps, earlier.hash), await archived(deps, later.hash));
}

/**
 * The change from one law to another. An earlier program wrote the earlier files: where this one cannot read them as a
 * whole, it takes their calendar and the later law for the rest, because a release may bring a notice and a new form of
 * rules together.
 */
export function changeOfLaws(deps: Pick<Deps, "sha256">, before: ReadLaw, after: ReadLaw): LawChange {
  if (after.law === null) return { comparison: "unreadable" };
  const why = lawDiff(before.files, after.files)
    .filter(({ change, places }) => change !== "changed" || places.length > 0)
    .map(({ file, change }) => ({ file, change }));
  if (before.law !== null) return { comparison: "compared", before: before.law, after: after.law, why };
  const parsed = parseLaw(withCalendarOf(after.files, before.files), deps.sha256);
  if (parsed.kind === "problems") return { comparison: "unreadable" };
  const calendar = why.filter(({ file }) => isCalendarFile(file));
  return { comparison: "calendar-only", before: parsed.law, after: after.law, why: calendar };
}

/** The files in which two uses differ; empty where one of them is not in the archive. */
export async function whatChanged(deps: Deps, earlier: LawUse, later: LawUse): Promise<readonly ChangedFile[]> {
  const before = await deps.store.archivedLaw(earlier.hash);
  const after = await deps.store.archivedLaw(later.hash);
  return before === null || after === null ? [] : changedFiles(before, after);
}

/** A law that was used. Its hash is one of `lawUses`. */
export async function archived(deps: Deps, hash: string): Promise<ReadLaw> {
  const files = await deps.store.archivedLaw(hash);
  if (files === null) throw new Error(`the law ${hash} was used and is not in the archive`);
  if (hash === deps.law.hash) return { files, law: deps.law };
  const parsed = parseLaw(files, deps.sha256);
  return { files, law: parsed.kind === "law" ? parsed.law : null };
}
