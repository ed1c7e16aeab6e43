import { leftPlaceholder } from "./checkDocument.ts";
import { blocksText } from "./documentBlock.ts";
import type { DocumentBlock } from "./documentBlock.ts";
import type { FilledDocument } from "./fillTemplate.ts";
import type { PdfFonts } from "./pdfFont.ts";
import { printedText } from "./printedText.ts";

/** One sign that a PDF shows, and whether its font has a shape for it or draws the empty box. */
export type PrintedGlyph = { readonly text: string; readonly hasShape: boolean };

/** What a PDF shows, without what stands at the head and foot of its pages; null where it cannot be opened. */
export type PrintedReader = (bytes: Uint8Array) => Promise<readonly PrintedGlyph[] | null>;

export type PrintedFault = {
  readonly why: "unreadable" | "glyph-missing" | "text-lost" | "placeholder-left";
  readonly names: readonly string[];
};

/**
 * Opens a PDF as a stranger would: every sign has its shape, every paragraph stands there in its order, no sign is there
 * more or less often than was to be printed, and no placeholder is left. Null where all is well.
 */
export async function checkPrinted(
  bytes: Uint8Array,
  { blocks, values }: { readonly blocks: readonly DocumentBlock[]; readonly values: FilledDocument["values"] },
  fonts: Pick<PdfFonts, "glyphOf">,
  read: PrintedReader,
): Promise<PrintedFault | null> {
  const glyphs = await read(bytes);
  if (glyphs === null) return { why: "unreadable", names: ["PDF"] };
  const wanted = shapesOf(blocksText(blocks), fonts);
  const shown = shapesOf(glyphs.map(({ text }) => text).join(""), fonts);
  if (glyphs.some(({ hasShape }) => !hasShape)) {
    const boxes = wanted.filter(({ glyph }) => glyph === 0).map(({ sign }) => sign);
    return { why: "glyph-missing", names: [...new Set(boxes)] };
  }
  const differing = difference(wanted, shown);
  const lost = differing.length > 0 ? differing : lostParagraphs(blocks, shown, fonts);
  if (lost.length > 0) return { why: "text-lost", names: lost };
  const left = leftPlaceholder(glyphs.map(({ text }) => text).join(""), values);
  return left === null ? null : { why: "placeholder-left", names: [left] };
}

/** A sign and the number of its shape: two signs that look the same share one, and a PDF tells only one of them. */
type Shape = { readonly sign: string; readonly glyph: number };

/** Fonts draw two letters and the sign that joins them the same way. */
const joinedLetters = /[\ufb00-\ufb06]/gu;

function shapesOf(text: string, { glyphOf }: Pick<PdfFonts, "glyphOf">): readonly Shape[] {
  const signs = printedText(text)
    .normalize("NFC")
    .replaceAll(/[\s\p{Variation_Selector}]/gu, "")
    .replaceAll(joinedLetters, (sign) => sign.normalize("NFKC"));
  return [...signs].map((sign) => ({ sign, glyph: glyphOf(sign) }));
}

/** Signs that stand in one and not as often in the other, each once. */
function difference(wanted: readonly Shape[], shown: readonly Shape[]): readonly string[] {
  const counts = new Map<number, { readonly sign: string; count: number }>();
  const add = ({ sign, glyph }: Shape, step: 1 | -1): void => {
    const known = counts.get(glyph) ?? { sign, count: 0 };
    known.count += step;
    counts.set(glyph, known);
  };
  for (const shape of wanted) add(shape, 1);
  for (const shape of shown) add(shape, -1);
  return [...counts.values()].filter(({ count }) => count !== 0).map(({ sign }) => sign);
}

/** Rows of tables that are longer than a page are cut there, cell beside cell: only of paragraphs the order is told. */
function lostParagraphs(
  blocks: readonly DocumentBlock[],
  shown: readonly Shape[],
  fonts: Pick<PdfFonts, "glyphOf">,
): readonly string[] {
  const written = (shapes: readonly Shape[]): string => shapes.map(({ glyph }) => `${glyph};`).join("");
  const page = `;${written(shown)}`;
  let from = 0;
  for (const block of blocks) {
    if (block.kind === "table") continue;
    const text = blocksText([block]);
    const at = page.indexOf(`;${written(shapesOf(text, fonts))}`, from);
    if (at === -1) return [text.slice(0, 20)];
    from = at;
  }
  return [];
}
