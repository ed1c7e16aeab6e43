import { caseIdOf } from "#record/case/caseSubject.ts";
import type { Item } from "#record/item/item.ts";

/** The page of what a duty is about. */
export function subjectPath(item: Pick<Item, "id" | "kind">): string {
  const folder = caseIdOf(item) === null ? "ledger" : "cases";
  return `/${folder}/${encodeURIComponent(item.id)}`;
}
