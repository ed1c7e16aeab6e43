/** A piece of text on a page, as its layer has it: where its baseline begins, how wide and how high it is. */
export type PlacedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Row = { y: number; readonly pieces: PlacedText[] };

/** Shares of the height of the letters. */
const sameLine = 0.5;
const blankGap = 0.25;
const columnGap = 1.6;

/**
 * The lines of a page from top to bottom, each from left to right, whatever the order of its pieces in the file: a blank
 * where there is a gap, a tab where there is a column.
 */
export function pageLines(pieces: readonly PlacedText[]): string {
  const rows: Row[] = [];
  const placed = pieces
    .filter(({ text, x, y }) => text.trim() !== "" && Number.isFinite(x) && Number.isFinite(y))
    .toSorted((one, other) => other.y - one.y);
  for (const piece of placed) {
    const last = rows.at(-1);
    if (last !== undefined && last.y - piece.y <= piece.height * sameLine) last.pieces.push(piece);
    else rows.push({ y: piece.y, pieces: [piece] });
  }
  return rows.map(lineOf).join("\n");
}

function lineOf({ pieces }: Row): string {
  let line = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const { text, x, width, height } of pieces.toSorted((one, other) => one.x - other.x)) {
    const gap = line === "" ? 0 : (x - end) / Math.max(height, 1);
    line += `${gap > columnGap ? "\t" : gap > blankGap ? " " : ""}${text.replaceAll(/[\n\t]/gu, " ")}`;
    end = Math.max(end, x + width);
  }
  return line;
}
