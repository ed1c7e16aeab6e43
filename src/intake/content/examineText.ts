import { decodeText } from "#intake/files/decodeText.ts";
import { natureOfText } from "#intake/files/fileNature.ts";
import { pageElements } from "./bytePatterns.ts";
import { unfit } from "./examined.ts";
import type { Examined } from "./examined.ts";

/** As far as any browser looks to guess what a text is, and much farther. */
const headCharacters = 64 * 1024;

/** Plain text, in an encoding that is known; no page, no picture of elements, no program. */
export function examineText(bytes: Uint8Array): Examined {
  const decoded = decodeText(bytes);
  if (decoded === null) return unfit("upload-type", "bin");
  const head = decoded.text.slice(0, headCharacters);
  const nature = natureOfText(decoded.text);
  if (/<svg[\s/>]/i.test(head)) return unfit("upload-active", "svg");
  if (nature === "html" || pageElements.test(head)) return unfit("upload-active", "html");
  if (nature === "binary") return unfit("upload-type", "bin");
  if (nature === "xml" || nature === "xml-spreadsheet") return unfit("upload-type", "xml");
  if (head.startsWith("#!")) return unfit("upload-type", "sh");
  return { kind: "fit", type: "txt" };
}
