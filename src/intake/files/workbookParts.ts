import { limits } from "./limits.ts";
import { readSmallPart } from "./readSmallPart.ts";
import type { ReadingBudget } from "./readingBudget.ts";
import { StopReading } from "./stopReading.ts";
import { partKey } from "./zipArchive.ts";
import type { ZipArchive, ZipEntry } from "./zipArchive.ts";

export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly entry: ZipEntry };

/** Where the parts of a workbook are, and what its own part says of them. */
export type WorkbookParts = {
  /** Worksheets in the order of the tabs. Chart sheets hold no rows and are left out. */
  readonly sheets: readonly SheetPart[];
  readonly styles: ZipEntry | null;
  readonly sharedStrings: ZipEntry | null;
  readonly date1904: boolean;
};

type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** Follows the relationships from the root of the package: names such as `xl/workbook.xml` are only a custom. */
export function findWorkbookParts(archive: ZipArchive, budget: ReadingBudget): WorkbookParts {
  const root = relationshipsOf(archive, "", budget);
  const main = root.find((one) => one.type.endsWith("/officeDocument"));
  const workbook = main && archive.byName.get(main.target);
  if (!workbook) throw new StopReading("file-not-spreadsheet", null, { found: kindOfArchive(archive) });
  const relations = relationshipsOf(archive, partKey(workbook.name), budget);
  const sheets: { name: string; hidden: boolean; id: string }[] = [];
  let date1904 = false;
  let isWorkbook = false;
  readSmallPart(workbook, budget, (element) => {
    if (element.parent === "") isWorkbook = element.name === "workbook";
    if (element.name === "workbookPr") date1904 = isTrue(element.attribute("date1904"));
    if (element.name !== "sheet" || element.parent !== "sheets") return;
    if (sheets.length >= limits.sheets) throw new StopReading("file-too-large", null, { limitSheets: limits.sheets });
    const state = element.attribute("state") ?? "visible";
    const id = element.relationship("id") ?? "";
    sheets.push({ name: element.attribute("name") ?? "", hidden: state !== "visible", id });
  });
  if (!isWorkbook) throw new StopReading("file-not-spreadsheet", null, { found: kindOfArchive(archive) });
  return {
    sheets: sheets.flatMap((sheet) => sheetPart(archive, relations, sheet)),
    styles: entryOfType(archive, relations, "/styles"),
    sharedStrings: entryOfType(archive, relations, "/sharedStrings"),
    date1904,
  };
}

function sheetPart(
  archive: ZipArchive,
  relations: readonly Relationship[],
  sheet: { readonly name: string; readonly hidden: boolean; readonly id: string },
): SheetPart[] {
  const relation = relations.find((one) => one.id === sheet.id);
  if (relation !== undefined && !relation.type.endsWith("/worksheet")) return [];
  const entry = relation && archive.byName.get(relation.target);
  if (!entry) throw new StopReading("file-truncated", sheet.name, { why: "missing-part" });
  return [{ name: sheet.name, hidden: sheet.hidden, entry }];
}

function entryOfType(archive: ZipArchive, relations: readonly Relationship[], type: string): ZipEntry | null {
  const target = relations.find((one) => one.type.endsWith(type))?.target;
  return (target === undefined ? undefined : archive.byName.get(target)) ?? null;
}

/** The relationships of a part (`""` is the package itself), targets as keys of the archive. */
function relationshipsOf(archive: ZipArchive, part: string, budget: ReadingBudget): Relationship[] {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  const entry = archive.byName.get(`${folder}_rels/${part.slice(cut)}.rels`);
  const found: Relationship[] = [];
  if (!entry) return found;
  readSmallPart(entry, budget, (element) => {
    if (element.name !== "Relationship" || element.attribute("TargetMode") === "External") return;
    const target = resolveTarget(folder, element.attribute("Target") ?? "");
    found.push({ id: element.attribute("Id") ?? "", type: element.attribute("Type") ?? "", target });
  });
  return found;
}

function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (/^[/\\]/.test(target) ? target : `${folder}${target}`).split(/[/\\]/)) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return partKey(path.join("/"));
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

const telltaleParts: readonly (readonly [string, string])[] = [
  ["xl/workbook.bin", "xlsb"],
  ["word/document.xml", "docx"],
  ["ppt/presentation.xml", "pptx"],
  ["content.xml", "ods"],
  ["index/document.iwa", "numbers"],
];

/** For the sentence to the user: what the archive is instead of a workbook. */
function kindOfArchive(archive: ZipArchive): string {
  return telltaleParts.find(([part]) => archive.byName.has(part))?.[1] ?? "zip";
}
