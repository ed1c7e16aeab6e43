import type { Case } from "#record/case/case.ts";
import type { CompanyLedger } from "../deps.ts";

/**
 * Numbers of what the company's other cases of the same course are about: one statement may speak of them as well. Of a
 * case that is over only where the same text was printed for it.
 */
export function numbersAlsoLost(
  { items, cases }: Pick<CompanyLedger, "items" | "cases">,
  { id, course }: Pick<Case, "id" | "course">,
  text: string | null,
): readonly string[] {
  const others = cases.filter((other) => other.course === course && other.id !== id);
  const spoken = others.filter(({ closed, published }) => closed === null || isSame(published?.text ?? null, text));
  const about = new Set(spoken.flatMap(({ item }) => item ?? []));
  return items.flatMap((item) => (about.has(item.id) && item.identifier !== null ? [item.identifier] : []));
}

function isSame(text: string | null, other: string | null): boolean {
  return text !== null && other !== null && text.trim() === other.trim();
}
