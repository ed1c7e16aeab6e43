import type { PrintedReader } from "#documents/checkPrinted.ts";
import type { DocumentMaker } from "#service/deps.ts";
import { dateOfInstant } from "./dateOfInstant.ts";

/**
 * Makes documents in this thread: for a command, which has nobody else to answer. What makes them is loaded with the first
 * one: most commands and most hours of a server make none.
 */
export function directDocuments(): DocumentMaker {
  let making: Promise<DocumentMaker["make"]> | null = null;
  return { make: async (request) => (await (making ??= loadMaker()))(request) };
}

async function loadMaker(): Promise<DocumentMaker["make"]> {
  const { documentMaker } = await import("#documents/makeDocumentFile.ts");
  const { documentFonts } = await import("./documentFonts.ts");
  // The library that reads PDFs is loaded with the first PDF: a .docx has no need of it.
  const readPrinted: PrintedReader = async (bytes) => (await import("./readPrinted.ts")).readPrinted(bytes);
  return documentMaker(documentFonts, dateOfInstant, readPrinted);
}
