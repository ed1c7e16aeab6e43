/** What a document says, apart from how Word keeps it: enough to print it and to check it. */
export type DocumentBlock = ParagraphBlock | TableBlock;

export type TextRun = { readonly text: string; readonly bold: boolean; /** In points. */ readonly size: number };

export type ParagraphBlock = {
  readonly kind: "paragraph";
  readonly align: "left" | "center" | "right" | "justify";
  /** Points before the first line, and before every line. */
  readonly firstLine: number;
  readonly left: number;
  readonly before: number;
  readonly after: number;
  readonly pageBreak: boolean;
  /** What no page parts: its lines, or these and the paragraph after it. */
  readonly keep: "nothing" | "lines" | "next";
  readonly runs: readonly TextRun[];
};

export type TableBlock = {
  readonly kind: "table";
  /** In points, as the table was drawn; may be empty. */
  readonly widths: readonly number[];
  readonly rows: readonly TableRow[];
};

export type TableRow = { readonly heading: boolean; readonly cells: readonly TableCell[] };

export type TableCell = { readonly span: number; readonly paragraphs: readonly ParagraphBlock[] };

export function paragraphText({ runs }: ParagraphBlock): string {
  return runs.map(({ text }) => text).join("");
}

/** The text of blocks, a line for a paragraph, in their order. */
export function blocksText(blocks: readonly DocumentBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === "paragraph"
        ? paragraphText(block)
        : block.rows
            .flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(paragraphText)))
            .join("\n"),
    )
    .join("\n");
}
