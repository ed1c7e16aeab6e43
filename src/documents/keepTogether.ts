import { paragraphText } from "./documentBlock.ts";
import type { DocumentBlock, ParagraphBlock } from "./documentBlock.ts";
import { printedText } from "./printedText.ts";

/** What a heading wants below it where a table follows: its first row. */
const rowHeight = 36;

/** Begins a page before a paragraph that would be parted from what it is kept with, where a page can hold it all. */
export function keepTogether(doc: PDFKit.PDFDocument, blocks: readonly DocumentBlock[], at: number): void {
  const { top, bottom } = doc.page.margins;
  const end = doc.page.height - bottom;
  if (doc.y <= top) return;
  const height = heightKept(doc, blocks, at);
  if (doc.y + height > end && height <= end - top) doc.addPage();
}

function heightKept(doc: PDFKit.PDFDocument, blocks: readonly DocumentBlock[], from: number): number {
  let height = 0;
  for (const block of blocks.slice(from)) {
    if (block.kind === "table") return height === 0 ? 0 : height + rowHeight;
    const own = paragraphHeight(doc, block);
    if (block.keep === "nothing") return height === 0 ? 0 : height + Math.min(own, block.before + rowHeight);
    height += own;
    if (block.keep === "lines") return height;
  }
  return height;
}

function paragraphHeight(doc: PDFKit.PDFDocument, block: ParagraphBlock): number {
  const { left, right } = doc.page.margins;
  const largest = Math.max(0, ...block.runs.map(({ size }) => size));
  if (largest === 0) return 8;
  doc.font(block.runs.some(({ bold }) => bold) ? "bold" : "regular").fontSize(largest);
  const width = doc.page.width - left - block.left - right;
  const text = printedText(paragraphText(block));
  return block.before + doc.heightOfString(text, { width, indent: block.firstLine, lineGap: 2 }) + block.after;
}
