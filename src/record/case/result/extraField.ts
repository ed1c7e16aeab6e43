import type { ResultField } from "#law/course.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { sameText } from "./sameText.ts";

/** Fields that the ledger has no place of its own for, so that each has a column. */
const inColumns: ReadonlySet<ResultField["id"]> = new Set(["legal-representative", "coverage", "services"]);

/**
 * The further column of the ledger that is headed as the field is called, and what stands in it. What stands in columns
 * alone may be headed as another course calls it: the purpose of a number is the services of a licence.
 */
export function extraField(
  { item, law }: Pick<CaseMatter, "item" | "law">,
  { id, title }: Pick<ResultField, "id" | "title">,
): { readonly heading: string; readonly text: string } | null {
  const written = Object.entries(item?.extra ?? {}).filter(([, text]) => text.trim() !== "");
  const headedAs = (titles: readonly ResultField["title"][]) =>
    written.find(([heading]) => titles.some(({ zh, en }) => sameText(heading, zh) || sameText(heading, en)));
  const found = headedAs([title]) ?? (inColumns.has(id) ? headedAs(titlesOf(law, id)) : undefined);
  return found === undefined ? null : { heading: found[0], text: found[1] };
}

function titlesOf({ courses }: CaseMatter["law"], field: ResultField["id"]): readonly ResultField["title"][] {
  return [...courses.values()].flatMap(({ fields }) => fields.flatMap(({ id, title }) => (id === field ? title : [])));
}
