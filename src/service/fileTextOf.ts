import type { NoTextReason } from "#contract/resultFiles.ts";
import type { PageText } from "#documents/candidates/candidate.ts";
import { longestRead } from "#documents/candidates/findCandidates.ts";
import { readTextFile } from "#intake/readTextFile.ts";
import type { Deps } from "./deps.ts";
import type { FileContent } from "./getFile.ts";
import { wholeOf } from "./wholeOf.ts";

/** The pages of a kept file that have text; `partly` where it goes on after what was read. */
type FileText =
  | { readonly kind: "text"; readonly pages: readonly PageText[]; readonly partly: boolean }
  | { readonly kind: "none"; readonly why: NoTextReason };

/** Far above a scan of a few pages; more is not taken into memory to be read. */
const mostBytes = 20 * 1024 * 1024;

/** The text of a kept PDF, .docx or .txt, or why there is none to read. */
export async function fileTextOf(deps: Deps, { file: { type, bytes }, content }: FileContent): Promise<FileText> {
  const isRead = bytes <= mostBytes && (type === "pdf" || type === "docx" || type === "txt");
  if (!isRead) {
    // What holds the bytes ready lets go of them once somebody has begun to read.
    for await (const _ of content) break;
    return none(bytes > mostBytes ? "too-large" : isPicture(type) ? "picture" : "other-type");
  }
  const whole = await wholeOf(content, bytes);
  return type === "pdf" ? pdfText(deps, whole) : plainText(whole);
}

function isPicture(type: string): boolean {
  return type === "jpeg" || type === "png" || type === "tiff";
}

function none(why: NoTextReason): FileText {
  return { kind: "none", why };
}

async function pdfText(deps: Deps, bytes: Uint8Array): Promise<FileText> {
  const read = await deps.pdfTexts.read(bytes);
  if (read.kind === "none") return none(read.why);
  const { texts, pages } = read;
  const partly = pages > texts.length || texts.join("").length > longestRead;
  return { kind: "text", pages: texts.map((text, index) => ({ page: index + 1, text })), partly };
}

function plainText(bytes: Uint8Array): FileText {
  const read = readTextFile(bytes);
  if (read.kind === "no-text") return none("other-type");
  if (read.kind === "refused") return none(whyOf(read.refusal.code));
  if (read.text.trim() === "") return none("no-text");
  return { kind: "text", pages: [{ page: null, text: read.text }], partly: read.text.length > longestRead };
}

function whyOf(code: string): NoTextReason {
  if (code === "file-encrypted") return "encrypted";
  return code === "file-too-large" || code === "file-zip-bomb" ? "too-large" : "damaged";
}
