import { natureOf } from "#intake/files/fileNature.ts";
import { refuseOle } from "#intake/files/refuseOle.ts";
import { bytesAsText, pageElements } from "./bytePatterns.ts";
import { unfit } from "./examined.ts";
import type { Examined } from "./examined.ts";
import { examineJpeg, examinePng, examineTiff } from "./examineImage.ts";
import { examinePdf, isPdfBehindSomething } from "./examinePdf.ts";
import { examineText } from "./examineText.ts";
import { examineZip } from "./examineZip.ts";

/**
 * What a file is by its content, and whether it may be kept: its name says nothing here. Archives are opened by ourselves
 * and within bounds; what else has a signature is told by file-type; what has none may be text.
 */
export async function examineFile(bytes: Uint8Array): Promise<Examined> {
  if (bytes.length === 0) return unfit("upload-empty", "");
  const nature = natureOf(bytes);
  if (nature === "zip") return examineZip(bytes);
  if (nature === "ole") return examineOle(bytes);
  // Loaded with the first upload: most commands have none.
  const { fileTypeFromBuffer } = await import("file-type");
  const found = await fileTypeFromBuffer(bytes.subarray(0, signatureBytes));
  const type = found?.ext ?? null;
  if (type === "pdf") return bytesAsText(bytes, 0, 5) === "%PDF-" ? examinePdf(bytes) : behind(bytes);
  if (type === "jpg") return examineJpeg(bytes);
  if (type === "png" || type === "apng") return examinePng(bytes);
  if (type === "tif") return examineTiff(bytes);
  if (isPdfBehindSomething(bytes)) return behind(bytes);
  if (type === null || type === "xml") return examineText(bytes);
  return unfit("upload-type", type);
}

/** file-type needs no more for what we ask of it; what lies behind is not worth its while. */
const signatureBytes = 64 * 1024;

/** A PDF that begins as something else is read as that by whoever looks at its beginning. */
function behind(bytes: Uint8Array): Examined {
  return pageElements.test(bytesAsText(bytes, 0, 4096))
    ? unfit("upload-active", "html")
    : unfit("upload-damaged", "pdf");
}

/** Old Office, or a new document behind a password. */
function examineOle(bytes: Uint8Array): Examined {
  const { refusal } = refuseOle(bytes);
  if (refusal.code === "file-encrypted") return unfit("upload-encrypted", "office");
  return unfit("upload-type", refusal.code === "file-old-xls" ? "xls" : String(refusal.data["found"] ?? "ole"));
}
