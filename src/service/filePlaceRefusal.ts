import type { FileFailure, FileStore } from "./fileStore.ts";
import { refused } from "./result.ts";

const codes = {
  full: "files-full",
  "not-writable": "files-not-writable",
  unreachable: "files-unreachable",
  "not-admitted": "files-not-admitted",
} as const;

/** Why the place of the files cannot be used, as a refusal. */
export function filePlaceRefusal({ place }: FileStore, { why, detail }: FileFailure) {
  return refused(codes[why], place, { place, detail });
}
