import { documentMaker } from "#documents/makeDocumentFile.ts";
import type { DocumentMaker } from "#service/deps.ts";
import { dateOfInstant } from "./dateOfInstant.ts";
import { documentFonts } from "./documentFonts.ts";

/** Makes documents in this thread: for a command, which has nobody else to answer. */
export function directDocuments(): DocumentMaker {
  return { make: documentMaker(documentFonts, dateOfInstant) };
}
