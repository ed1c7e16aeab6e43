/** A file of this many bytes takes some tens of megabytes while it is read; several of them at once are no burden. */
const smallBytes = 4 * 1024 * 1024;

let last: Promise<unknown> = Promise.resolve();

/** Runs what is to be done with a file: with large ones one after the other, so that memory stays bounded. */
export async function inTurn<T>(bytes: Uint8Array, work: () => Promise<T>): Promise<T> {
  if (bytes.byteLength <= smallBytes) return work();
  const before = last;
  const mine = (async () => {
    await before;
    return work();
  })();
  last = mine.catch(() => {});
  return mine;
}
