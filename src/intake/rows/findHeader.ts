import type { Cell, Sheet, SheetRow } from "../workbook.ts";
import { cellLine, cellText } from "./cellText.ts";
import { countingColumn } from "./countingColumn.ts";
import type { Role } from "./headerWords.ts";
import { headingUnit, roleOfGrouped } from "./headingRole.ts";
import type { HeadingRole } from "./headingRole.ts";

/** A column of a table. `index` counts from 0. */
export type Column = {
  readonly index: number;
  readonly heading: string;
  /** What it means; null for headings of no meaning to us and for the second column of a meaning. */
  readonly role: Role | null;
  /** What it would mean if no better column did. */
  readonly alternative: Role | null;
  readonly unit: string;
  /** The cells of the header in this column as they are written. */
  readonly texts: readonly string[];
};

/** `first` and `last` are indexes into the rows of the sheet. */
export type Header = { readonly first: number; readonly last: number; readonly columns: readonly Column[] };

/** Meanings of which a table must have one to be worth reading. */
const telling = new Set<Role>(["name", "identifier", "kind", "end", "term", "start"]);

/** A row of headings at this row, alone or with the row below it. Null where there is none. */
export function headerAt(sheet: Sheet, at: number): Header | null {
  const upper = sheet.rows[at];
  if (upper === undefined) return null;
  const own = headingsOf(upper);
  if (own === null) return null;
  const single = headerOf(
    sheet,
    at,
    at,
    own.map((heading) => ({ group: "", own: heading })),
  );
  const lower = sheet.rows[at + 1];
  const grouped = lower === undefined ? null : groupedHeadings(sheet, upper, lower, own);
  const double = grouped === null ? null : headerOf(sheet, at, at + 1, grouped);
  if (double === null) return single;
  return single === null || rolesIn(double) >= rolesIn(single) ? double : single;
}

function rolesIn(header: Header): number {
  return header.columns.filter(({ role }) => role !== null).length;
}

/** The texts of a row if they can all be headings; null where a cell holds a day, a number or prose. */
function headingsOf({ cells }: SheetRow): readonly string[] | null {
  const texts = cells.map((cell) => cellLine(cell));
  const filled = texts.filter((text) => text !== "");
  if (filled.length < 2) return null;
  if (cells.some((cell) => isData(cell))) return null;
  return filled.some((text) => text.length > 40 || /[:：]\s*\S/.test(text)) ? null : texts;
}

function isData(cell: Cell): boolean {
  if (cell === null || typeof cell === "string")
    return cell !== null && /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|^\d{5,}$/.test(cell.trim());
  return typeof cell !== "number" || cell > 2200;
}

type Grouped = { readonly group: string; readonly own: string };

/** Group headings over several columns with their own headings below; null where the lower row is no such thing. */
function groupedHeadings(
  sheet: Sheet,
  upper: SheetRow,
  lower: SheetRow,
  groups: readonly string[],
): readonly Grouped[] | null {
  const below = headingsBelow(lower);
  if (below === null) return null;
  const width = Math.max(groups.length, below.length);
  const grouped: Grouped[] = [];
  let running = "";
  let seen = false;
  for (let index = 0; index < width; index += 1) {
    const group = groups[index] ?? "";
    const own = below[index] ?? "";
    if (group !== "") running = group;
    if (own === "") {
      grouped.push({ group, own });
      running = "";
      continue;
    }
    const spans = group === "" ? running !== "" : (groups[index + 1] ?? "") === "" && (below[index + 1] ?? "") !== "";
    if (!spans && !isMergedAcross(sheet, upper.row, index)) return null;
    seen = true;
    grouped.push({ group: running, own });
  }
  return seen ? grouped : null;
}

function headingsBelow({ cells }: SheetRow): readonly string[] | null {
  const texts = cells.map((cell) => cellLine(cell));
  const fits = cells.every((cell) => !isData(cell)) && texts.every((text) => text.length <= 20);
  return fits && texts.some((text) => text !== "") ? texts : null;
}

function isMergedAcross(sheet: Sheet, row: number, index: number): boolean {
  return sheet.merged.some(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left <= index + 1 && index + 1 <= right && right > left,
  );
}

function headerOf(sheet: Sheet, first: number, last: number, headings: readonly Grouped[]): Header | null {
  const rows = sheet.rows.slice(first, last + 1);
  const roles = rolesOf(sheet, last, headings);
  const best = bestOfEach(roles);
  const filled = headings.filter(({ group, own }) => group !== "" || own !== "").length;
  const known = best.size >= 3 || (best.size === 2 && best.size / filled >= 0.25);
  if (!known || ![...best.keys()].some((role) => telling.has(role))) return null;
  const columns = headings.map(({ group, own }, index) => {
    const found = roles[index] ?? null;
    const isBest = found !== null && best.get(found.role) === index;
    const heading = group !== "" && own !== "" && group !== own ? `${group} ${own}` : own === "" ? group : own;
    return {
      index,
      heading,
      role: isBest ? found.role : null,
      alternative: found !== null && !isBest ? found.role : null,
      unit: headingUnit(heading),
      texts: rows.map(({ cells }) => cellText(cells[index] ?? null)).filter((text) => text !== ""),
    };
  });
  return { first, last, columns };
}

function rolesOf(sheet: Sheet, last: number, headings: readonly Grouped[]): readonly (HeadingRole | null)[] {
  const roles = headings.map(({ group, own }) => roleOfGrouped(group, own));
  const texts = headings.map(({ group, own }) => (own === "" ? group : own));
  const counting = countingColumn(sheet, last, texts, roles);
  return counting === null ? roles : roles.with(counting, { role: "serial", rank: 0 });
}

function bestOfEach(roles: readonly (HeadingRole | null)[]): ReadonlyMap<Role, number> {
  const best = new Map<Role, number>();
  for (const [index, found] of roles.entries()) {
    if (found === null) continue;
    const rival = roles[best.get(found.role) ?? -1];
    if (rival === undefined || rival === null || found.rank < rival.rank) best.set(found.role, index);
  }
  return best;
}

/** The header printed again in the middle of the data: most of its headings stand in their own columns. */
export function repeatsHeader(row: SheetRow, { columns }: Header): boolean {
  let same = 0;
  let others = 0;
  for (const [index, cell] of row.cells.entries()) {
    if (cell === null || cell === "") continue;
    const texts = columns[index]?.texts ?? [];
    if (typeof cell === "string" && texts.includes(cellText(cell))) same += 1;
    else others += 1;
    if (others > same + 2) return false;
  }
  return same >= 2 && same / (same + others) >= 0.6;
}
