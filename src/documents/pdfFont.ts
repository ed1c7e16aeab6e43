import { create } from "fontkit";
import type { Font } from "fontkit";
import { printedText } from "./printedText.ts";

/** The fonts that a PDF is set in: bytes of a TrueType file each, and what they can print. */
export type PdfFonts = {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly prints: (character: string) => boolean;
  /** The number of the shape of a character in the regular font; 0 for the empty box. */
  readonly glyphOf: (character: string) => number;
};

/** A line break is no character, and the selector of a variant is one with what it selects. */
const silent = /^(?:\n|\p{Variation_Selector})$/u;

export function pdfFonts(regular: Uint8Array, bold: Uint8Array): PdfFonts {
  const fonts = [regular, bold].map((bytes) => create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
  const single = fonts.filter((font): font is Font => "hasGlyphForCodePoint" in font);
  if (single.length !== fonts.length) throw new Error("a font file with several fonts in it");
  const known = new Map<string, boolean>();
  const prints = (character: string): boolean => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const point = character.codePointAt(0) ?? 0;
    const printed = printedText(character);
    const isSilent = printed.trim() === "" || silent.test(printed);
    const now = isSilent || single.every((font) => font.hasGlyphForCodePoint(point));
    known.set(character, now);
    return now;
  };
  const glyphOf = (character: string): number => single[0]?.glyphForCodePoint(character.codePointAt(0) ?? 0).id ?? 0;
  return { regular, bold, prints, glyphOf };
}

/** Characters of a text that the font has no glyph for, each once. */
export function unprintable(text: string, { prints }: Pick<PdfFonts, "prints">): readonly string[] {
  return [...new Set(text)].filter((character) => !prints(character));
}
