import type { FileRefusal } from "./report.ts";
import { decodeText } from "./files/decodeText.ts";
import { natureOf, natureOfText } from "./files/fileNature.ts";
import { readDocx } from "./files/readDocx.ts";
import { refusalOr } from "./files/stopReading.ts";

/** `no-text`: a file of another sort, such as a picture. */
export type TextFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "no-text" }
  | { readonly kind: "refused"; readonly refusal: FileRefusal };

/** The text of a .docx or of a text file in UTF-8, UTF-16 or GB18030, whatever its name says. */
export function readTextFile(bytes: Uint8Array): TextFile {
  if (bytes.length === 0) return { kind: "refused", refusal: { code: "file-empty", at: null, data: {} } };
  return refusalOr((): TextFile => {
    const nature = natureOf(bytes);
    if (nature === "zip") return textOrNone(readDocx(bytes));
    if (nature !== "perhaps-text") return { kind: "no-text" };
    const text = decodeText(bytes)?.text ?? null;
    return textOrNone(text === null || natureOfText(text) === "binary" ? null : text);
  });
}

function textOrNone(text: string | null): TextFile {
  return text === null ? { kind: "no-text" } : { kind: "text", text };
}
