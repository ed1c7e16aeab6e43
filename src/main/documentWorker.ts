import { parentPort } from "node:worker_threads";
import { documentMaker } from "#documents/makeDocumentFile.ts";
import type { DocumentRequest } from "#documents/makeDocumentFile.ts";
import { dateOfInstant } from "./dateOfInstant.ts";
import { documentFonts } from "./documentFonts.ts";
import { readPrinted } from "./readPrinted.ts";

const make = documentMaker(documentFonts, dateOfInstant, readPrinted);

parentPort?.on("message", async ({ id, request }: { readonly id: number; readonly request: DocumentRequest }) => {
  try {
    parentPort?.postMessage({ id, made: await make(request) });
  } catch (problem) {
    parentPort?.postMessage({
      id,
      problem: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
    });
  }
});
