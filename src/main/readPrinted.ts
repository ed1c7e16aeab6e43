import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PrintedGlyph, PrintedReader } from "#documents/checkPrinted.ts";

/** Reads back a PDF of ours, sign by sign in the order in which they were drawn. */
export const readPrinted: PrintedReader = async (bytes) => {
  // The library takes the bytes for itself.
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    // Which code a sign has in its font: 0 is the empty box.
    fontExtraProperties: true,
    stopAtErrors: true,
  });
  try {
    const document = await task.promise;
    const glyphs: PrintedGlyph[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList();
      glyphs.push(...bodyOf(fnArray, argsArray));
      page.cleanup();
    }
    return glyphs;
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
};

/** What is marked as an artifact is the frame of the page and no part of the document. */
function bodyOf(operators: readonly number[], operands: readonly unknown[]): readonly PrintedGlyph[] {
  const open: boolean[] = [];
  return operators.flatMap((operator, at) => {
    const taken = operands[at];
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps)
      open.push(Array.isArray(taken) && taken[0] === "Artifact");
    if (operator === OPS.endMarkedContent) open.pop();
    const isText = operator === OPS.showText && Array.isArray(taken) && Array.isArray(taken[0]);
    return isText && !open.includes(true) ? taken[0].flatMap(glyphOf) : [];
  });
}

function glyphOf(shown: unknown): readonly PrintedGlyph[] {
  if (typeof shown !== "object" || shown === null || !("unicode" in shown)) return [];
  const code = "originalCharCode" in shown ? shown.originalCharCode : 0;
  return [{ text: String(shown.unicode), hasShape: code !== 0 }];
}
