/** How many documents of a batch were made, and how many were not: the list in the archive says why. */
export type BatchTally = { readonly made: number; readonly notMade: number };

const endOfArchive = [0x50, 0x4b, 0x05, 0x06] as const;
/** Length of the record that ends a ZIP archive, without its comment (APPNOTE 4.3.16). */
const endLength = 22;

export function batchComment({ made, notMade }: BatchTally): string {
  return `made ${made}, not made ${notMade}`;
}

/** The tally that the comment of a batch's archive gives; null where the archive is cut off or has none. */
export function batchTallyOf(archive: Uint8Array): BatchTally | null {
  for (let at = archive.length - endLength; at >= Math.max(0, archive.length - 200); at -= 1) {
    if (!endOfArchive.every((byte, index) => archive[at + index] === byte)) continue;
    const comment = new TextDecoder().decode(archive.subarray(at + endLength));
    const [, made, notMade] = /^made (\d+), not made (\d+)$/.exec(comment) ?? [];
    return made === undefined || notMade === undefined ? null : { made: Number(made), notMade: Number(notMade) };
  }
  return null;
}
