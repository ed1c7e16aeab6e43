import type { ResultFieldId } from "#law/course.ts";
import type { Case, ContestedFile, Settled } from "../case.ts";
import type { DifferenceSettled, FileSays } from "../caseEvent.ts";

type Result = NonNullable<Case["result"]>;

/** What is contested of the paper once somebody said something of a field: to explain it says that the paper is right. */
export function contestedAfter(result: Result, { field, how }: DifferenceSettled["data"]): readonly ContestedFile[] {
  const { contested = [], fields, paper } = result;
  const now = fields[field] ?? null;
  const others = contested.filter((one) => one.field !== field || one.now !== now);
  return how === "contested" && paper !== null ? [...others, { field, now, file: paper.hash }] : others;
}

/** True once a contested field says something else: another paper came, of which each field is its own. */
export function isCorrected(
  { result, differences }: Pick<Case, "result" | "differences">,
  fields: Result["fields"],
): boolean {
  const entries = Object.entries(differences) as [ResultFieldId, Settled][];
  return entries.some(([field, { how }]) => how === "contested" && result?.fields[field] !== fields[field]);
}

/**
 * What the last file that was read says of the fields that are kept. Of a paper that was corrected since it says nothing
 * of what was corrected; what it says of all else stands until it is explained, or until another file is there.
 */
export function fileSaysStill(result: Result | null, fields: Result["fields"]): FileSays | undefined {
  const { fileSays, paper = null, contested = [] } = result ?? {};
  if (fileSays === undefined || (paper !== null && !faultyFiles(result, fields).has(paper.hash))) return fileSays;
  const corrected = new Set(contested.flatMap(({ field, now }) => ((fields[field] ?? null) === now ? [] : [field])));
  const still = Object.entries(fileSays).filter(([field]) => !(corrected as ReadonlySet<string>).has(field));
  return Object.fromEntries(still);
}

/** Files of papers that were contested and of which another one says something else by now: none is that of the new one. */
export function faultyFiles(result: Result | null, fields: Result["fields"]): ReadonlySet<string> {
  const faulty = (result?.contested ?? []).filter(({ field, now }) => (fields[field] ?? null) !== now);
  return new Set(faulty.map(({ file }) => file));
}
