import { inflatePart } from "#intake/files/inflatePart.ts";
import { ReadingBudget } from "#intake/files/readingBudget.ts";
import { StopReading } from "#intake/files/stopReading.ts";
import { openZip } from "#intake/files/zipArchive.ts";
import type { ZipEntry } from "#intake/files/zipArchive.ts";

/** The parts of a .docx by name; every part was inflated and its checksum held. */
export type Docx = { readonly parts: ReadonlyMap<string, Uint8Array> };

export type DocxFault = "no-docx" | "damaged" | "too-large" | "encrypted";

/** A template or a document of a case has a few hundred KiB; with a scanned seal a few MiB. */
export const mostDocxBytes = 8 * 1024 * 1024;
const mostPartBytes = 32 * 1024 * 1024;

/** Opens a .docx and reads every part; anything that is not one whole is a fault. */
export function readDocx(bytes: Uint8Array): Docx | DocxFault {
  if (bytes.length > mostDocxBytes) return "too-large";
  try {
    const budget = new ReadingBudget();
    const { entries } = openZip(bytes);
    const parts = new Map(
      entries
        .filter(({ name }) => !name.endsWith("/"))
        .map((entry) => [entry.name.replaceAll("\\", "/").replace(/^\/+/, ""), wholePart(entry, budget)] as const),
    );
    return parts.has("word/document.xml") && parts.has("[Content_Types].xml") ? { parts } : "no-docx";
  } catch (problem) {
    if (!(problem instanceof StopReading)) throw problem;
    return faultOf(problem);
  }
}

function faultOf({ refusal: { code, data } }: StopReading): DocxFault {
  if (code === "file-encrypted") return "encrypted";
  if (code === "file-zip-bomb" || code === "file-too-large") return "too-large";
  return data["why"] === "no-directory" ? "no-docx" : "damaged";
}

function wholePart(entry: ZipEntry, budget: ReadingBudget): Uint8Array {
  const pieces = [];
  let size = 0;
  for (const piece of inflatePart(entry, budget)) {
    size += piece.length;
    if (size > mostPartBytes) throw new StopReading("file-too-large", entry.name, { limitBytes: mostPartBytes });
    pieces.push(piece);
  }
  if (pieces.length === 1 && pieces[0] !== undefined) return pieces[0];
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

/** Parts that hold text which is filled: the body, headers and footers. */
export function textParts({ parts }: Docx): readonly (readonly [string, Uint8Array])[] {
  return [...parts].filter(([name]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name));
}
