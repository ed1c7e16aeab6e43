import { SaxesParser } from "saxes";
import type { DocumentBlock, ParagraphBlock, TableBlock, TableCell, TableRow, TextRun } from "./documentBlock.ts";
import { documentStyles, noteStyle, numberOf } from "./documentStyles.ts";
import type { DocumentStyle } from "./documentStyles.ts";
import { listNumbering } from "./listNumbering.ts";
import type { Docx } from "./readDocx.ts";

type Draft<Value> = { -readonly [Name in keyof Value]: Value[Name] };
type Paragraph = {
  styleId: string | null;
  own: Draft<DocumentStyle>;
  runs: TextRun[];
  pageBreak: boolean;
  list: { id: string; level: number } | null;
};
type Run = { size: number | null; bold: boolean | null; text: string };
type Table = { widths: number[]; rows: TableRow[]; row: { heading: boolean; cells: TableCell[] }; cell: Cell | null };
type Cell = { span: number; paragraphs: ParagraphBlock[] };

const usualSize = 10.5;

/** XML of a part that no entity can blow up or point outside; throws where it is not well-formed. */
export function guardedParser() {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("doctype", () => {
    throw new Error("a part with a DOCTYPE");
  });
  return parser;
}

/** The paragraphs and tables of a part, in order. A table within a table is read as the paragraphs of its cells. */
export function readBlocks(docx: Docx, part = "word/document.xml"): readonly DocumentBlock[] {
  const styles = documentStyles(docx.parts.get("word/styles.xml"));
  const numbering = listNumbering(docx.parts.get("word/numbering.xml"));
  const blocks: DocumentBlock[] = [];
  const reader = new BlockReader(blocks, styles, numbering);
  const parser = guardedParser();
  parser.on("opentag", ({ local, attributes, uri }) => {
    if (!/wordprocessingml/.test(uri)) return;
    reader.open(local, (name) => Object.values(attributes).find((one) => one.local === name)?.value ?? null);
  });
  parser.on("closetag", ({ local, uri }) => {
    if (/wordprocessingml/.test(uri)) reader.close(local);
  });
  parser.on("text", (text) => reader.text(text));
  const bytes = docx.parts.get(part);
  if (bytes === undefined) throw new Error(`a document without ${part}`);
  parser.write(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).close();
  return blocks;
}

/** Follows the elements of WordprocessingML that carry what a reader of the page sees. */
class BlockReader {
  readonly #blocks: DocumentBlock[];
  readonly #styles: (id: string | null) => DocumentStyle;
  readonly #numbering: ReturnType<typeof listNumbering>;
  #tables: Table[] = [];
  #paragraph: Paragraph | null = null;
  #run: Run | null = null;
  #inText = false;

  constructor(
    blocks: DocumentBlock[],
    styles: (id: string | null) => DocumentStyle,
    numbering: ReturnType<typeof listNumbering>,
  ) {
    this.#blocks = blocks;
    this.#styles = styles;
    this.#numbering = numbering;
  }

  open(local: string, valueOf: (name: string) => string | null): void {
    if (local === "p") this.#paragraph = newParagraph();
    else if (local === "r") this.#run = { size: null, bold: null, text: "" };
    else if (local === "t") this.#inText = true;
    else if (local === "tbl")
      this.#tables.push({ widths: [], rows: [], row: { heading: false, cells: [] }, cell: null });
    else if (this.#run !== null) openInRun(local, valueOf, this.#run, this.#paragraph);
    else if (this.#paragraph !== null) openInParagraph(local, valueOf, this.#paragraph);
    else this.#openInTable(local, valueOf);
  }

  #openInTable(local: string, valueOf: (name: string) => string | null): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (local === "gridCol") table.widths.push(numberOf(valueOf("w"), 20) ?? 0);
    if (local === "tr") table.row = { heading: false, cells: [] };
    if (local === "tblHeader") table.row.heading = true;
    if (local === "tc") table.cell = { span: 1, paragraphs: [] };
    if (local === "gridSpan" && table.cell !== null) table.cell.span = Math.max(1, Number(valueOf("val")) || 1);
  }

  close(local: string): void {
    if (local === "t") this.#inText = false;
    if (local === "r" && this.#run !== null) this.#endRun(this.#run);
    if (local === "p" && this.#paragraph !== null) this.#endParagraph(this.#paragraph);
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (local === "tc" && table.cell !== null) {
      table.row.cells.push(table.cell);
      table.cell = null;
    }
    if (local === "tr") table.rows.push(table.row);
    if (local === "tbl") this.#endTable(table);
  }

  text(text: string): void {
    if (this.#inText && this.#run !== null) this.#run.text += text;
  }

  #endRun({ size, bold, text }: Run): void {
    const paragraph = this.#paragraph;
    this.#run = null;
    if (paragraph === null || text === "") return;
    const style = this.#styles(paragraph.styleId);
    paragraph.runs.push({ text, size: size ?? style.size ?? usualSize, bold: bold ?? style.bold ?? false });
  }

  #endParagraph({ styleId, own, runs, pageBreak, list }: Paragraph): void {
    const style = this.#styles(styleId);
    const mark = list === null ? null : this.#numbering(list.id, list.level);
    const first = runs[0] ?? { size: style.size ?? usualSize, bold: false };
    const block: ParagraphBlock = {
      kind: "paragraph",
      align: alignOf(own.align ?? style.align),
      firstLine: own.firstLine ?? style.firstLine ?? 0,
      left: own.left ?? style.left ?? 0,
      before: own.before ?? style.before ?? 0,
      after: own.after ?? style.after ?? 0,
      pageBreak,
      keep: (own.keepNext ?? style.keepNext) ? "next" : (own.keepLines ?? style.keepLines) ? "lines" : "nothing",
      runs: mark === null ? runs : [{ ...first, text: `${mark} ` }, ...runs],
    };
    this.#paragraph = null;
    const cell = this.#tables.at(-1)?.cell ?? null;
    if (cell === null) this.#blocks.push(block);
    else cell.paragraphs.push(block);
  }

  #endTable({ widths, rows }: Table): void {
    this.#tables.pop();
    const outer = this.#tables.at(-1)?.cell ?? null;
    const block: TableBlock = { kind: "table", widths, rows };
    if (outer === null) this.#blocks.push(block);
    else outer.paragraphs.push(...rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)));
  }
}

function newParagraph(): Paragraph {
  const looks = { size: null, bold: null, align: null, firstLine: null, left: null, before: null, after: null };
  const own = { ...looks, keepLines: null, keepNext: null };
  return { styleId: null, own, runs: [], pageBreak: false, list: null };
}

function openInRun(local: string, valueOf: (name: string) => string | null, run: Run, paragraph: Paragraph | null) {
  if (local === "sz") run.size = numberOf(valueOf("val"), 2);
  if (local === "b") run.bold = !/^(?:0|false|off)$/.test(valueOf("val") ?? "");
  if (local === "tab") run.text += "\t";
  if (local === "noBreakHyphen") run.text += "\u2011";
  if (local !== "br" && local !== "cr") return;
  if (valueOf("type") === "page" && paragraph !== null) paragraph.pageBreak = true;
  else run.text += "\n";
}

function openInParagraph(local: string, valueOf: (name: string) => string | null, paragraph: Paragraph): void {
  if (local === "pStyle") paragraph.styleId = valueOf("val");
  if (local === "numId") paragraph.list = { level: paragraph.list?.level ?? 0, id: valueOf("val") ?? "" };
  if (local === "ilvl") paragraph.list = { level: Number(valueOf("val")) || 0, id: paragraph.list?.id ?? "" };
  if (local === "pageBreakBefore") paragraph.pageBreak = true;
  // `w:rPr` within `w:pPr` is about the mark of the paragraph, which prints nothing.
  if (local !== "sz" && local !== "b") noteStyle(paragraph.own, local, valueOf);
}

function alignOf(written: string | null): ParagraphBlock["align"] {
  if (written === "center" || written === "right") return written;
  if (written === "end") return "right";
  return written === "both" || written === "distribute" ? "justify" : "left";
}
