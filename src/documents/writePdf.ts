import PdfDocument from "pdfkit";
import type { DocumentBlock, ParagraphBlock, TextRun } from "./documentBlock.ts";
import { keepTogether } from "./keepTogether.ts";
import type { PdfFonts } from "./pdfFont.ts";
import { drawTable } from "./pdfTable.ts";
import { pdfText } from "./pdfText.ts";
import { printedText } from "./printedText.ts";

export type PdfFrame = {
  readonly title: string;
  /** At the head of every page. */
  readonly header: string;
  /** At the foot of every page, above its number; empty for none. */
  readonly footer: string;
  /** Stands in the file as its day of making. */
  readonly madeAt: Date;
};

export const pageMargins = { top: 72, bottom: 72, left: 72, right: 72 } as const;
const small = 8;

/** An A4 document with the fonts embedded as far as they are used, its text selectable. */
export async function writePdf(
  blocks: readonly DocumentBlock[],
  fonts: PdfFonts,
  frame: PdfFrame,
): Promise<Uint8Array<ArrayBuffer>> {
  const doc = new PdfDocument({
    size: "A4",
    margins: { ...pageMargins },
    bufferPages: true,
    lang: "zh-CN",
    info: { Title: frame.title, Creator: "Zhaozhang", CreationDate: frame.madeAt, ModDate: frame.madeAt },
  });
  const pieces: Uint8Array[] = [];
  doc.on("data", (piece: Uint8Array) => void pieces.push(piece));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  doc.registerFont("regular", Buffer.from(fonts.regular.buffer, fonts.regular.byteOffset, fonts.regular.length));
  doc.registerFont("bold", Buffer.from(fonts.bold.buffer, fonts.bold.byteOffset, fonts.bold.length));
  doc.font("regular");
  for (const [at, block] of blocks.entries()) {
    keepTogether(doc, blocks, at);
    if (block.kind === "table") drawTable(doc, block);
    else drawParagraph(doc, block);
  }
  drawFrames(doc, frame);
  doc.end();
  await ended;
  return joined(pieces);
}

/** An empty paragraph is a blank line, but not at the top of a page. */
function drawParagraph(doc: PDFKit.PDFDocument, block: ParagraphBlock): void {
  if (block.pageBreak && doc.y > pageMargins.top) doc.addPage();
  const runs = block.runs.filter(({ text }) => text !== "");
  if (runs.length === 0) {
    if (doc.y > pageMargins.top) doc.y += 8;
    return;
  }
  if (doc.y > pageMargins.top) doc.y += block.before;
  const left = pageMargins.left + block.left;
  const width = doc.page.width - left - pageMargins.right;
  drawRuns(doc, runs, {
    align: block.align,
    indent: block.firstLine,
    width,
    x: left,
  });
  doc.y += block.after;
  doc.x = pageMargins.left;
}

/** Runs that look the same are one text: that is how lines are broken and aligned best. */
function drawRuns(
  doc: PDFKit.PDFDocument,
  runs: readonly TextRun[],
  { x, align, indent, width }: { x: number; align: ParagraphBlock["align"]; indent: number; width: number },
): void {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && last.bold === run.bold && last.size === run.size)
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  // A justified last line would be torn apart by a text that ends in a line break, and lines of Chinese end even anyway.
  const options = { align: align === "justify" ? "left" : align, indent, width, lineGap: 2 } as const;
  merged.forEach(({ text, bold, size }, at) => {
    doc.font(bold ? "bold" : "regular").fontSize(size);
    const continued = at < merged.length - 1;
    if (at === 0) doc.text(printedText(text), x, doc.y, { ...options, continued });
    else doc.text(printedText(text), { ...options, continued });
  });
}

/** Header and footer of every page, written when the number of pages is known. */
function drawFrames(doc: PDFKit.PDFDocument, { header, footer }: PdfFrame): void {
  const { start, count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(start + at);
    const { width, height, margins } = doc.page;
    // Text beyond the margins would open a page of its own.
    doc.page.margins = { ...margins, top: 0, bottom: 0 };
    const line = { width: width - margins.left - margins.right, lineBreak: false, ellipsis: true, height: 12 };
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font("regular").fontSize(small).fillColor("#666666");
    doc.text(printedText(header), margins.left, 40, { ...line, align: "right" });
    if (footer !== "") doc.text(footer, margins.left, height - 56, { ...line, align: "center" });
    doc.text(pdfText.page(at + 1, count), margins.left, height - 42, { ...line, align: "center" });
    doc.fillColor("black");
    doc.endMarkedContent();
    doc.page.margins = margins;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
