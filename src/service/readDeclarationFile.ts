import { natureOf } from "#intake/files/fileNature.ts";
import { readTextFile } from "#intake/readTextFile.ts";
import type { Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

/** The text of a .txt, a .docx or a PDF with text. It looks at nobody's papers and keeps nothing, so it takes no actor. */
export async function readDeclarationFile(
  { pdfTexts }: Pick<Deps, "pdfTexts">,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<{ readonly text: string }>> {
  const nature = natureOf(bytes);
  if (typeof nature === "object" && nature.found === "pdf") {
    const read = await pdfTexts.read(bytes);
    return read.kind === "text"
      ? done({ text: read.texts.join("\n") })
      : refused("file-no-text", null, { why: read.why });
  }
  const read = readTextFile(bytes);
  if (read.kind === "text") return done({ text: read.text });
  if (read.kind === "no-text") return refused("file-no-text", null, { why: "other-type" });
  return refused(read.refusal.code, read.refusal.at, read.refusal.data);
}
