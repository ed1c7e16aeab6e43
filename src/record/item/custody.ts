import type { PaperCopyId } from "#law/course.ts";

/** Where a copy is kept and by whom: a person of the organisation by his name, or whoever else it is. */
export type Keeping = { readonly place: string; readonly holder: string };

/** Words where the paper has no copies that are told apart, and of entries from before they were. */
export type Custody = string | Readonly<Partial<Record<PaperCopyId, Keeping>>>;

/** What is known of the keeping once more is said: a copy of which nothing is said stays where it was. */
export function custodyAfter(before: Custody | null, said: Custody): Custody {
  return typeof said === "string" || before === null || typeof before === "string" ? said : { ...before, ...said };
}
