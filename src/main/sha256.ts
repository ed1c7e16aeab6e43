import { createHash } from "node:crypto";

/** 64 hex digits. Text is hashed as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
