import type { Refusal } from "#contract/refusal.ts";

/** Largest upload, in bytes. A ledger of 200,000 rows is far below it. */
const bodyLimitBytes = 64 * 1024 * 1024;

const limits = { limitBytes: bodyLimitBytes, limitMiB: bodyLimitBytes / 1024 / 1024 };

/** The whole body, given up as soon as it grows beyond the limit, whatever its headers say. */
export async function readBody(
  request: Request,
  tooLarge: "file-too-large" | "body-too-large" = "file-too-large",
): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (request.body !== null) {
    for await (const part of request.body) {
      size += part.byteLength;
      if (size > bodyLimitBytes) return { code: tooLarge, at: null, data: limits };
      parts.push(part);
    }
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}
