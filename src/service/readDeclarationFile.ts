import { readTextFile } from "#intake/readTextFile.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

/** The text of a .txt or .docx. It looks at nobody's papers and keeps nothing, so it takes no actor. */
export async function readDeclarationFile(bytes: Uint8Array): Promise<Result<{ readonly text: string }>> {
  const read = readTextFile(bytes);
  if (read.kind === "text") return done({ text: read.text });
  if (read.kind === "no-text") return refused("file-no-text");
  return refused(read.refusal.code, read.refusal.at, read.refusal.data);
}
