import type { MergedRange, SheetRow } from "#intake/workbook.ts";

export type RowMark = {
  /** As a spreadsheet shows it: the first line is 1. */
  readonly row: number;
  readonly text: string;
  readonly tone: "question" | "rejected";
};

export type SheetMarks = {
  readonly sheet: string;
  /** The row that gets the heading; of a header of two rows the lower one. */
  readonly headerRow: number;
  readonly rows: readonly RowMark[];
};

/** The words of the added column. Each text opens with its tone (added where missing), by which it is known again. */
export type MarkWords = {
  readonly heading: string;
  readonly opening: { readonly question: string; readonly rejected: string };
};

export type ProblemColumn = {
  /** Counted from 1. */
  readonly column: number;
  /** True for a column of ours from an earlier return: what stands below its heading is ours to replace. */
  readonly ours: boolean;
};

const lastColumn = 16_384;

/**
 * Where the marks go: into the column of an earlier return, else behind the last column that is used. A column that
 * a person headed with the same word, or wrote into, is theirs and stays as it is.
 */
export function findProblemColumn(
  rows: readonly SheetRow[],
  merged: readonly MergedRange[],
  headerRow: number,
  words: MarkWords,
): ProblemColumn {
  const header = rows.find((row) => row.row === headerRow)?.cells ?? [];
  for (let index = header.length - 1; index >= 0; index--) {
    if (header[index] === words.heading && isOurs(rows, index, headerRow, words)) {
      return { column: index + 1, ours: true };
    }
  }
  const used = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const below = merged.filter((range) => range.bottom >= headerRow && range.right < lastColumn);
  const column = below.reduce((widest, range) => Math.max(widest, range.right), used) + 1;
  return { column, ours: false };
}

function isOurs(rows: readonly SheetRow[], index: number, headerRow: number, words: MarkWords): boolean {
  const { question, rejected } = words.opening;
  return rows.every(({ row, cells }) => {
    const cell = row > headerRow ? (cells[index] ?? null) : null;
    return cell === null || (typeof cell === "string" && (cell.startsWith(question) || cell.startsWith(rejected)));
  });
}

export type ProblemText = { readonly text: string; readonly tone: RowMark["tone"] | "heading" };

/** What stands in the column: heading and marks by row. The last of two marks for one row wins. */
export function problemTexts(marks: SheetMarks, words: MarkWords): Map<number, ProblemText> {
  const texts = new Map<number, ProblemText>();
  for (const { row, text, tone } of marks.rows) {
    const opening = words.opening[tone];
    texts.set(row, { text: text.startsWith(opening) ? text : opening + text, tone });
  }
  texts.set(marks.headerRow, { text: words.heading, tone: "heading" });
  return texts;
}
