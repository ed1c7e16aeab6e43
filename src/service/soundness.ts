import type { FileFailure, FileStore } from "./fileStore.ts";

export type Soundness =
  | { readonly kind: "whole" }
  | { readonly kind: "missing" }
  | { readonly kind: "damaged" }
  | FileFailure;

/** Whether a kept file is what it was when it was kept, without handing it out. */
export async function soundness(files: Pick<FileStore, "get">, hash: string): Promise<Soundness> {
  const answer = await files.get(hash);
  if (answer.kind !== "found") return answer;
  // What holds the bytes ready lets go of them once somebody has begun to read.
  for await (const _ of answer.content) break;
  return { kind: "whole" };
}
