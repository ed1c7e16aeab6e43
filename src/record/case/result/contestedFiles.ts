import type { Case, ContestedFile } from "../case.ts";
import type { DifferenceSettled } from "../caseEvent.ts";

type Result = NonNullable<Case["result"]>;

/** What is contested of the paper once somebody said something of a field: to explain it says that the paper is right. */
export function contestedAfter(result: Result, { field, how }: DifferenceSettled["data"]): readonly ContestedFile[] {
  const { contested = [], fields, paper } = result;
  const now = fields[field] ?? null;
  const others = contested.filter((one) => one.field !== field || one.now !== now);
  return how === "contested" && paper !== null ? [...others, { field, now, file: paper.hash }] : others;
}

/** Files of papers that were contested and of which another one says something else by now: none is that of the new one. */
export function faultyFiles(result: Result | null, fields: Result["fields"]): ReadonlySet<string> {
  const faulty = (result?.contested ?? []).filter(({ field, now }) => (fields[field] ?? null) !== now);
  return new Set(faulty.map(({ file }) => file));
}
