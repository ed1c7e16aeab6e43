import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

const pieceBytes = 256 * 1024;

/** The bytes of a file, piece by piece; it is open only while somebody reads. */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  for await (const piece of createReadStream(path, { highWaterMark: pieceBytes })) {
    yield piece as Uint8Array<ArrayBuffer>;
  }
}

/** sha256 of a file as it lies there. */
export async function fileHash(path: string): Promise<string> {
  const sum = createHash("sha256");
  for await (const piece of fileBytes(path)) sum.update(piece);
  return sum.digest("hex");
}
