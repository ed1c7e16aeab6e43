import { create } from "fontkit";
import type { Font } from "fontkit";

/** The fonts that a PDF is set in: bytes of a TrueType file each, and what they can print. */
export type PdfFonts = {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly prints: (character: string) => boolean;
};

/** Signs that steer the text and print nothing. */
const silent = /^(?:[\n\r\t\u00ad\u200b-\u200d\u2060]|\p{Variation_Selector})$/u;

export function pdfFonts(regular: Uint8Array, bold: Uint8Array): PdfFonts {
  const fonts = [regular, bold].map((bytes) => create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
  const single = fonts.filter((font): font is Font => "hasGlyphForCodePoint" in font);
  if (single.length !== fonts.length) throw new Error("a font file with several fonts in it");
  const known = new Map<string, boolean>();
  const prints = (character: string): boolean => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const point = character.codePointAt(0) ?? 0;
    const now = silent.test(character) || single.every((font) => font.hasGlyphForCodePoint(point));
    known.set(character, now);
    return now;
  };
  return { regular, bold, prints };
}

/** Characters of a text that the font has no glyph for, each once. */
export function unprintable(text: string, { prints }: Pick<PdfFonts, "prints">): readonly string[] {
  return [...new Set(text)].filter((character) => !prints(character));
}
