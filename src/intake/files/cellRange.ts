import type { MergedRange } from "#intake/workbook.ts";

/** Column letters as a number from 1: `AA` is 27. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Reads `A1:I19` or `A1`; null for anything else. Corners may stand in any order. */
export function parseRange(text: string): MergedRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (match === null) return null;
  const [, letters = "", row = ""] = match;
  const rows = [Number(row), Number(match[4] ?? row)];
  const columns = [columnOfLetters(letters), columnOfLetters(match[3] ?? letters)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
