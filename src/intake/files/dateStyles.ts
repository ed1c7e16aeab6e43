import { dateFormatOfCode, dateFormatOfId } from "./dateFormat.ts";
import type { DateFormat } from "./dateFormat.ts";
import { readSmallPart } from "./readSmallPart.ts";
import type { ReadingBudget } from "./readingBudget.ts";
import type { ZipEntry } from "./zipArchive.ts";

/** By the style index of a cell (its `s`): what that style shows of a serial number. */
export function readDateStyles(styles: ZipEntry | null, budget: ReadingBudget): readonly DateFormat[] {
  if (styles === null) return [];
  const custom = new Map<number, DateFormat>();
  const ids: number[] = [];
  readSmallPart(styles, budget, (element) => {
    if (element.name === "numFmt" && element.parent === "numFmts") {
      custom.set(Number(element.attribute("numFmtId")), dateFormatOfCode(element.attribute("formatCode") ?? ""));
    }
    if (element.name === "xf" && element.parent === "cellXfs") ids.push(Number(element.attribute("numFmtId") ?? 0));
  });
  // A file may give a built-in id a code of its own; what is written out counts.
  return ids.map((id) => custom.get(id) ?? (custom.has(id) ? null : dateFormatOfId(id)));
}
