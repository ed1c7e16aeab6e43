import { bytesAsText, indexOfBytes, lastIndexOfBytes, pageElements } from "./bytePatterns.ts";
import { unfit } from "./examined.ts";
import type { Examined } from "./examined.ts";
import { pdfActions } from "./pdfActions.ts";

const headBytes = 1024;
/** Readers look for the end of a PDF this far back. */
const tailBytes = 2048;

/** A PDF that begins and ends as one, that is no page as well, opens without a password and runs nothing. */
export function examinePdf(bytes: Uint8Array): Examined {
  const end = lastIndexOfBytes(bytes, "%%EOF");
  // Before the first object stands its version and nothing else; behind that, a word of a page is a word on the page.
  const [head = ""] = bytesAsText(bytes, 0, headBytes).split(/\d+\s+\d+\s+obj/);
  if (pageElements.test(head)) return unfit("upload-active", "html");
  if (end < 0 || bytes.length - end > tailBytes) {
    return end >= 0 && hidesMore(bytes, end) ? unfit("upload-active", "html") : unfit("upload-damaged", "pdf");
  }
  if (hidesMore(bytes, end)) return unfit("upload-active", "html");
  if (isEncrypted(bytes)) return unfit("upload-encrypted", "pdf");
  switch (pdfActions(bytes)) {
    case "runs":
      return unfit("upload-active", "pdf-action");
    case "closed":
      return unfit("upload-damaged", "pdf");
    case "bursts":
      return unfit("upload-zip-bomb", "pdf");
    case null:
      return { kind: "fit", type: "pdf" };
  }
}

/** Begins as a page and goes on as a PDF, which readers of PDF put up with. */
export function isPdfBehindSomething(bytes: Uint8Array): boolean {
  const at = indexOfBytes(bytes.subarray(0, headBytes), "%PDF-");
  return at > 0;
}

function hidesMore(bytes: Uint8Array, end: number): boolean {
  return pageElements.test(bytesAsText(bytes, end, bytes.length));
}

/** PDF 32000-1, 7.5.5 and 7.6: the trailer, or the dictionary of the cross-reference stream, names how it is encrypted. */
function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = indexOfBytes(bytes, "/Encrypt"); at >= 0; at = indexOfBytes(bytes, "/Encrypt", at + 8)) {
    if (/^\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytesAsText(bytes, at, at + 60))) return true;
  }
  return false;
}
