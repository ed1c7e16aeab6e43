import type { Cell } from "../workbook.ts";

const invisible = /[\u200B-\u200D\uFEFF\u00AD]/;
const invisibles = new RegExp(invisible, "g");
const placeholder = /^(?:[-—–―/\\.·_*?？、]+|无|暂无|N\/A|NA|null|none|空|空白|#N\/A)$/i;

const ditto = /^(?:同上|〃|″|"|同上行|同前)$/;

/** True for 同上 and its signs: the value is that of the row above. */
export function isDitto(cell: Cell): boolean {
  return typeof cell === "string" && ditto.test(cell.trim());
}

/** Text of a cell as it was written, without spaces around it; a date cell is its day, an error its sign. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return invisible.test(cell) ? cell.replaceAll(invisibles, "").trim() : cell.trim();
  if (typeof cell === "number") return String(cell);
  return "day" in cell ? cell.day : cell.error;
}

/** The same on one line: a line break inside is a space, or nothing between Chinese characters. */
export function cellLine(cell: Cell): string {
  const text = cellText(cell);
  if (!/[\r\n\t]/.test(text)) return text;
  return text.replaceAll(/(?<=[^\p{ASCII}])\s*[\r\n]+\s*(?=[^\p{ASCII}])/gu, "").replaceAll(/\s*[\r\n\t]+\s*/g, " ");
}

/** The text, or null where it is empty or only says that there is nothing (`/`, `—`, 无). */
export function cellValue(cell: Cell): string | null {
  const text = cellLine(cell);
  return text === "" || placeholder.test(text) || ditto.test(text) ? null : text;
}

/** For comparing: full-width forms, case, spaces and kinds of dash make no difference. */
export function foldedText(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\u200B-\u200D\uFEFF]/g, "")
    .replaceAll(/[‐‑‒–—―−－]/g, "-");
}
