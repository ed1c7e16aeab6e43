let last: Promise<unknown> = Promise.resolve();

/** Runs what takes a whole file into memory after whatever of that sort is under way, so that memory stays bounded. */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const before = last;
  const mine = (async () => {
    await before;
    return work();
  })();
  last = mine.catch(() => {});
  return mine;
}
