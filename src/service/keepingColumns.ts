import { copyTitles } from "#contract/custodyText.ts";
import { paperCopyIds } from "#law/course.ts";
import { sameText } from "#record/case/result/sameText.ts";
import type { Item } from "#record/item/item.ts";
import { keepingHeadings } from "./keepingColumnsText.ts";

/**
 * Columns of the sheet that say where a paper is kept, once a case said so: they may be of the paper before. One that
 * names a copy of which nothing was said goes on to hold.
 */
export function keepingColumns({ extra, custody = null }: Pick<Item, "extra" | "custody">): string[] {
  if (custody === null) return [];
  const said = paperCopyIds.filter((copy) => typeof custody === "string" || custody[copy] !== undefined);
  const known = ["", ...said.map((copy) => copyTitles[copy].zh)].flatMap((copy) =>
    keepingHeadings.map((heading) => `${copy}${heading}`),
  );
  return Object.keys(extra).filter((heading) => known.some((one) => sameText(one, heading)));
}
