import { fileURLToPath } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { pageLines } from "#documents/pageLines.ts";
import type { PlacedText } from "#documents/pageLines.ts";
import type { PdfTextAnswer } from "#service/pdfTextReader.ts";

/** A licence has one page or two, and a few annexes. */
const mostPages = 10;
/** Of one page; more than a page can hold that anybody reads. */
const mostPieces = 20_000;

/** Tables by which fonts that are not embedded say which character a code is: many Chinese PDFs name such a font. */
const characterMaps = fileURLToPath(new URL("../../cmaps/", import.meta.resolve("pdfjs-dist/legacy/build/pdf.mjs")));

/** The text of a PDF, page by page. Nothing is drawn, fetched or run. To be called where it may take all the time it is given. */
export async function readPdfText(bytes: Uint8Array): Promise<PdfTextAnswer> {
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    cMapUrl: characterMaps,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
  });
  try {
    const document = await task.promise;
    const { numPages: pages } = document;
    const texts: string[] = [];
    for (let number = 1; number <= Math.min(pages, mostPages); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      texts.push(pageLines(items.slice(0, mostPieces).flatMap(placed)));
      page.cleanup();
    }
    return texts.every((text) => text.trim() === "")
      ? { kind: "none", why: "no-text" }
      : { kind: "text", texts, pages };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { kind: "none", why: isLocked ? "encrypted" : "damaged" };
  } finally {
    await task.destroy();
  }
}

type Item = Awaited<ReturnType<Awaited<ReturnType<Document["getPage"]>>["getTextContent"]>>["items"][number];
type Document = Awaited<ReturnType<typeof getDocument>["promise"]>;

function placed(item: Item): readonly PlacedText[] {
  if (!("str" in item)) return [];
  const [, , shear = 0, scale = 0, x = 0, y = 0]: readonly number[] = item.transform;
  return [{ text: item.str, x, y, width: item.width, height: item.height || Math.hypot(shear, scale) }];
}
