import { Zip, ZipPassThrough } from "fflate";

export type ZippedFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Files as an archive, piece by piece while they come: no more than one file is held. They are stored as they are, for
 * what documents hold is compressed already. Paths are UTF-8 and say so. What remains to be said once all is written is the archive's comment.
 *
 * @param comment ASCII, at most 65,535 characters
 */
export async function* zipFiles(
  files: AsyncIterable<ZippedFile>,
  comment: () => string = () => "",
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((problem, piece) => {
    if (problem !== null) throw problem;
    pieces.push(new Uint8Array(piece));
  });
  for await (const { path, bytes } of files) {
    const entry = new ZipPassThrough(path);
    zip.add(entry);
    entry.push(bytes, true);
    yield* pieces;
    pieces = [];
  }
  zip.end();
  const end = pieces.pop();
  if (end === undefined) throw new Error("an archive has an end");
  yield* pieces;
  yield withComment(end, new TextEncoder().encode(comment()));
}

/** The last two bytes of an archive are the length of its comment, which fflate leaves at none. */
function withComment(end: Uint8Array<ArrayBuffer>, comment: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(end.length + comment.length);
  whole.set(end);
  whole.set(comment, end.length);
  new DataView(whole.buffer).setUint16(end.length - 2, comment.length, true);
  return whole;
}
