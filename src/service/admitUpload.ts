import { fileTypes } from "#contract/fileType.ts";
import type { Refusal } from "#contract/refusal.ts";
import { examineFile } from "#intake/content/examineFile.ts";
import type { ContentType } from "#intake/content/examined.ts";
import { endingOf } from "#intake/content/safeFileName.ts";

export type Admitted = { readonly type: ContentType } | { readonly refusal: Refusal };

/** Endings that a kept file may have: a file with one of them and another content is disguised. */
const ownEndings: ReadonlySet<string> = new Set(Object.values(fileTypes).flatMap(({ endings }) => [...endings]));

/** What an upload is by its content, or why it is not kept: for its content first, then for a name that says otherwise. */
export async function admitUpload(name: string, bytes: Uint8Array): Promise<Admitted> {
  const examined = await examineFile(bytes);
  const ending = endingOf(name);
  if (examined.kind === "unfit") {
    const { code, found, at } = examined;
    const disguised = code === "upload-type" && ownEndings.has(ending);
    const data = { name, found, part: at, ending, rename: null };
    return { refusal: { code: disguised ? "upload-not-its-name" : code, at: at ?? "name", data } };
  }
  const endings: readonly string[] = fileTypes[examined.type].endings;
  if (ending === "" || endings.includes(ending)) return { type: examined.type };
  const data = { name, found: examined.type, part: null, ending, rename: endings[0] ?? null };
  return { refusal: { code: "upload-not-its-name", at: "name", data } };
}
