import type { FileSays } from "#record/case/caseEvent.ts";
import type { ResultFieldId } from "#law/course.ts";
import type { Actor, Deps } from "./deps.ts";
import { readResultFile } from "./readResultFile.ts";

/** Fields that a file names plainly enough to be held against what somebody typed. */
const heldAgainst: ReadonlySet<string> = new Set<ResultFieldId>([
  "number",
  "company",
  "legal-representative",
  "start",
  "end",
  "issued-on",
]);

/**
 * What the file of a new paper says of its number, its holder and its days, so that what was typed from another paper is found out.
 * Nothing of a picture, or of what cannot be read; whether the file may be named at all is not decided here.
 */
export async function saidByFile(deps: Deps, actor: Actor, id: string, hash: string | null): Promise<FileSays> {
  const read = hash === null ? null : await readResultFile(deps, actor, { id, hash });
  if (read === null || !read.ok) return {};
  return Object.fromEntries(
    read.value.fields.flatMap(({ field, candidates }) => {
      const values = [...new Set(candidates.map(({ value }) => value))];
      return heldAgainst.has(field) && values.length > 0 ? [[field, values]] : [];
    }),
  );
}
