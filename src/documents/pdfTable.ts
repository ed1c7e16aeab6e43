import type { TableBlock, TableCell, TableRow } from "./documentBlock.ts";
import { paragraphText } from "./documentBlock.ts";
import { printedText } from "./printedText.ts";

type Cell = {
  readonly text: string;
  readonly bold: boolean;
  readonly size: number;
  readonly align: "left" | "center" | "right";
  readonly x: number;
  readonly width: number;
};

const padding = 5;
const lineGap = 0;

/** Draws a table with all its lines. A row goes to the next page whole; one that is longer than a page is cut. */
export function drawTable(doc: PDFKit.PDFDocument, { widths, rows }: TableBlock): void {
  const columns = columnWidths(doc, widths, rows);
  const heading = rows[0]?.heading === true ? rows[0] : null;
  for (const row of rows) {
    const cells = cellsOf(row, columns, doc.page.margins.left);
    drawRow(doc, cells, row === heading ? null : heading, columns);
  }
  doc.x = doc.page.margins.left;
}

function drawRow(
  doc: PDFKit.PDFDocument,
  cells: readonly Cell[],
  heading: TableRow | null,
  columns: readonly number[],
): void {
  const bottom = doc.page.height - doc.page.margins.bottom;
  const whole = bottom - doc.page.margins.top;
  const height = Math.max(...cells.map((cell) => heightOf(doc, cell)));
  if (doc.y + height > bottom && height <= whole) nextPage(doc, heading, columns);
  if (doc.y + height <= bottom) {
    drawCells(doc, cells, height);
    return;
  }
  const room = bottom - doc.y;
  if (room < 60) {
    nextPage(doc, heading, columns);
    drawRow(doc, cells, heading, columns);
    return;
  }
  const cut = cells.map((cell) => cutAt(doc, cell, room));
  drawCells(
    doc,
    cells.map((cell, at) => ({ ...cell, text: cell.text.slice(0, cut[at]) })),
    room,
  );
  nextPage(doc, heading, columns);
  drawRow(
    doc,
    cells.map((cell, at) => ({ ...cell, text: cell.text.slice(cut[at]) })),
    heading,
    columns,
  );
}

/** The heading again is no part of what the document says: whoever reads it aloud leaves it out. */
function nextPage(doc: PDFKit.PDFDocument, heading: TableRow | null, columns: readonly number[]): void {
  doc.addPage();
  if (heading === null) return;
  const cells = cellsOf(heading, columns, doc.page.margins.left);
  doc.markContent("Artifact", { type: "Pagination" });
  drawCells(doc, cells, Math.max(...cells.map((cell) => heightOf(doc, cell))));
  doc.endMarkedContent();
}

function drawCells(doc: PDFKit.PDFDocument, cells: readonly Cell[], height: number): void {
  const top = doc.y;
  for (const { text, bold, size, align, x, width } of cells) {
    doc.lineWidth(0.5).rect(x, top, width, height).stroke();
    doc.font(bold ? "bold" : "regular").fontSize(size);
    doc.text(text, x + padding, top + padding, { width: width - 2 * padding, align, lineGap });
  }
  doc.y = top + height;
}

function heightOf(doc: PDFKit.PDFDocument, { text, bold, size, width }: Cell): number {
  doc.font(bold ? "bold" : "regular").fontSize(size);
  return doc.heightOfString(text === "" ? "x" : text, { width: width - 2 * padding, lineGap }) + 2 * padding;
}

/** How much of a text fits into a height; at least one character, so that cutting comes to an end. */
function cutAt(doc: PDFKit.PDFDocument, cell: Cell, height: number): number {
  if (heightOf(doc, cell) <= height) return cell.text.length;
  let [fits, tooMuch] = [1, cell.text.length];
  while (tooMuch - fits > 1) {
    const middle = Math.floor((fits + tooMuch) / 2);
    if (heightOf(doc, { ...cell, text: cell.text.slice(0, middle) }) <= height) fits = middle;
    else tooMuch = middle;
  }
  const splitsPair = /[\ud800-\udbff]/.test(cell.text.charAt(fits - 1));
  return splitsPair ? fits + 1 : fits;
}

function cellsOf({ cells }: TableRow, columns: readonly number[], left: number): readonly Cell[] {
  let column = 0;
  let x = left;
  return cells.map((cell, at) => {
    // Word draws what a row leaves out as nothing; here the last cell takes it, so that rows end even.
    const span = at === cells.length - 1 ? columns.length - column : cell.span;
    const width = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    const drawn = { ...lookOf(cell), x, width };
    column += span;
    x += width;
    return drawn;
  });
}

function lookOf({ paragraphs }: TableCell): Omit<Cell, "x" | "width"> {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
  const align = paragraphs[0]?.align ?? "left";
  return {
    text: printedText(paragraphs.map(paragraphText).join("\n")),
    bold: runs.length > 0 && runs.every(({ bold }) => bold),
    size: Math.max(6, ...runs.map(({ size }) => size)),
    align: align === "justify" ? "left" : align,
  };
}

/** The widths of the template, stretched or shrunk to the page; even ones where it has none that fit its rows. */
function columnWidths(
  doc: PDFKit.PDFDocument,
  written: readonly number[],
  rows: readonly TableRow[],
): readonly number[] {
  const count = Math.max(1, ...rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0)));
  const usable = written.length === count && written.every((width) => width > 0);
  const weights = usable ? written : Array.from({ length: count }, () => 1);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const width = doc.page.width - doc.page.margins.left - doc.page.margins.right;
  return weights.map((weight) => (weight / whole) * width);
}
