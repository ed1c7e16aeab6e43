import { Zip, ZipPassThrough } from "fflate";

export type ZippedFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Files as an archive, piece by piece while they come: no more than one file is held. They are stored as they are, for
 * what documents hold is compressed already. Paths are UTF-8 and say so.
 */
export async function* zipFiles(files: AsyncIterable<ZippedFile>): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
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
  yield* pieces;
}
