import type { RowVerdict } from "../report.ts";
import type { MergedRange, SheetRow } from "../workbook.ts";
import { cellLine, cellText } from "./cellText.ts";
import type { Column } from "./findHeader.ts";
import type { Role } from "./headerWords.ts";

type NotRecord = NonNullable<RowVerdict["notRecord"]>;

const total =
  /^(?:合计|总计|小计|共计|累计|总数|汇总|本页小计|本页合计|total|sum)(?:[:：(（\d].*)?$|^(?:合计|总计|小计|共计|共)[^\p{L}]{0,3}\d+.{0,6}$/iu;
const signature =
  /^(?:部门|公司|单位)?(?:制表|制单|审核|复核|填表|填报|编制|批准|审批|经办|签字|签章|盖章|核对|校对|主管|负责)(?:人|人员|人签字|单位|部门|日期|签字)?(?:[(（][^()（）]*[)）])?\s*[:：]/;
const note =
  /^(?:注|附注|备注|说明|填表说明|填写说明|注意|注意事项|提示|备忘|附)\s*\d*\s*[:：.、．)）]|^[※*＊]\s*\S|^(?:更新|最后更新|最近更新|导出|打印|填报|统计|截止|制表|数据来源|数据截止|单位|日期|版本|密级)[^:：]{0,8}[:：]|^(?:以下空白|以下无正文|此行以下)/;
const listMark =
  /^(?:[一二三四五六七八九十]+|第[一二三四五六七八九十]+部分|[(（][一二三四五六七八九十\d]+[)）])[、.．\s]/;

const dateRoles: ReadonlySet<string> = new Set(["start", "end", "term"]);

/** A single text in one of these columns, or beside the table, is an aside and no record. */
const asides = new Set<Role>(["serial", "remark", "owner", "autoRenewal", "renewalMonths", "notice", "notContinuing"]);

/** Texts of the first cells that hold something, with their columns from 0. */
export function filledCells(
  { cells }: SheetRow,
  most: number,
): readonly { readonly index: number; readonly text: string }[] {
  const filled: { index: number; text: string }[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell === null || cell === "") continue;
    const text = cellText(cell);
    if (text !== "") filled.push({ index, text });
    if (filled.length === most) break;
  }
  return filled;
}

/** What a row above the header is; the first line of text is the title. */
export function aboveHeader(row: SheetRow, titleSeen: boolean): NotRecord {
  const first = row.cells.map((cell) => cellLine(cell)).find((text) => text !== "");
  if (first === undefined) return "blank";
  return titleSeen || note.test(first) || signature.test(first) ? "note" : "title";
}

/** What a row below the header is if it is no record; null for a record. Repeated headers are found elsewhere. */
export function belowHeader(
  row: SheetRow,
  columns: readonly Column[],
  merged: (row: number) => MergedRange | null,
): NotRecord | null {
  const filled = filledCells(row, 2);
  const [first, second] = filled;
  if (first === undefined) return "blank";
  const isSerial = columns[first.index]?.role === "serial";
  const isNumber = /^\d{1,6}$/.test(first.text);
  if (second === undefined && isSerial && isNumber) return "blank";
  // The number of a row: most rows of most ledgers begin with one.
  if (second !== undefined && isNumber) return null;
  const text = first.text.replaceAll(/\s/g, "");
  if (total.test(text)) return "total";
  if (signature.test(text)) return "signature";
  if (note.test(text) && !isDatedAfter(first.index, row, columns)) return "note";
  if (second === undefined && listMark.test(text)) return "note";
  if (second !== undefined) return null;
  const role = columns[first.index]?.role ?? null;
  return role === null || asides.has(role) || isWide(merged(row.row), first.index) ? "note" : null;
}

/** `*.example` opens like a foot note; a foot note has nothing in the columns of dates. */
function isDatedAfter(index: number, row: SheetRow, columns: readonly Column[]): boolean {
  return filledCells(row, Infinity).some(
    (cell) => cell.index > index && dateRoles.has(columns[cell.index]?.role ?? ""),
  );
}

/** A single text merged over several columns heads or follows a part of the table. */
function isWide(range: MergedRange | null, index: number): boolean {
  return range !== null && range.left <= index + 1 && range.right - range.left >= 2;
}
