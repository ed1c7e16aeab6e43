import type { Cell } from "../workbook.ts";

const invisible = /[\u200B-\u200D\uFEFF\u00AD]/;
const invisibles = new RegExp(invisible, "g");
const placeholder = /^(?:[-—–―/\\.·_*?？、]+|无|暂无|N\/A|NA|null|none|空|空白|#N\/A)$/i;

const ditto = /^(?:同上|〃|″|"|同上行|同前)$/;

/** True for 同上 and its signs: the value is that of the row above. */
export function isDitto(cell: Cell): boolean {
  return typeof cell === "string" && ditto.test(cell.trim());
}

/** True for texts of ASCII signs and Chinese characters alone: nothing to trim, no break, nothing invisible. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!((code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff))) return false;
  }
  return true;
}

/** Longer plain texts that begin with a letter, a digit or a Chinese character are no placeholder. */
const longestPlaceholderWord = 4;

/** Says more than that there is nothing. Asked of every cell several times, so without patterns where that can be. */
function saysSomething(text: string): boolean {
  const first = text.charCodeAt(0);
  const isWord = (first > 0x2f && first < 0x3a) || (first > 0x40 && first < 0x5b) || (first > 0x60 && first < 0x7b);
  if ((isWord || (first >= 0x4e00 && first <= 0x9fff)) && text.length > longestPlaceholderWord) return true;
  return text !== "" && !placeholder.test(text) && !ditto.test(text);
}

/** Text of a cell as it was written, without spaces around it; a date cell is its day, an error its sign. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string" && isPlain(cell)) return cell;
  if (typeof cell === "string") return invisible.test(cell) ? cell.replaceAll(invisibles, "").trim() : cell.trim();
  if (typeof cell === "number") return String(cell);
  return "day" in cell ? cell.day : cell.error;
}

/** The same on one line: a line break inside is a space, or nothing between Chinese characters. */
export function cellLine(cell: Cell): string {
  if (typeof cell === "string" && isPlain(cell)) return cell;
  const text = cellText(cell);
  if (!/[\r\n\t]/.test(text)) return text;
  return text.replaceAll(/(?<=[^\p{ASCII}])\s*[\r\n]+\s*(?=[^\p{ASCII}])/gu, "").replaceAll(/\s*[\r\n\t]+\s*/g, " ");
}

/** The text, or null where it is empty or only says that there is nothing (`/`, `—`, 无). */
export function cellValue(cell: Cell): string | null {
  const text = cellLine(cell);
  return saysSomething(text) ? text : null;
}

/** For comparing: full-width forms, case, spaces and kinds of dash make no difference. */
export function foldedText(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\u200B-\u200D\uFEFF]/g, "")
    .replaceAll(/[‐‑‒–—―−－]/g, "-");
}
