import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import type { ReadingBudget } from "./readingBudget.ts";
import { StopReading } from "./stopReading.ts";
import type { ZipEntry } from "./zipArchive.ts";

/** DEFLATE makes at most 1,032 bytes of one: a slice of this size gives 16 MiB at worst before the budget is asked. */
const sliceBytes = 16 * 1024;

/**
 * The part, inflated slice by slice, so that a reader that stops early has inflated little more than it read.
 * Counts what really comes out, and holds it against the claimed checksum: a wrong date must not slip through.
 */
export function* inflatePart(entry: ZipEntry, budget: ReadingBudget): Generator<Uint8Array, void> {
  let inflated = 0;
  let sum = 0;
  for (const piece of inflateSlices(entry)) {
    inflated += piece.length;
    budget.spendInflated(piece.length, entry.name, inflated, entry.compressed.length);
    sum = crc32(piece, sum);
    yield piece;
  }
  if (sum !== entry.crc) throw new StopReading("file-truncated", entry.name, { why: "checksum" });
}

function* inflateSlices(entry: ZipEntry): Generator<Uint8Array, void> {
  const { compressed } = entry;
  if (entry.method === 0) {
    for (let offset = 0; offset < compressed.length; offset += sliceBytes) {
      yield compressed.subarray(offset, offset + sliceBytes);
    }
    return;
  }
  if (entry.method !== 8) throw new StopReading("file-truncated", entry.name, { why: "method", method: entry.method });
  let pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => void pieces.push(piece));
  for (let offset = 0; offset < compressed.length; offset += sliceBytes) {
    const next = offset + sliceBytes;
    try {
      inflater.push(compressed.subarray(offset, next), next >= compressed.length);
    } catch {
      // fflate throws on nothing but its input here: an invalid block, a distance too far, an end too early.
      throw new StopReading("file-truncated", entry.name, { why: "deflate" });
    }
    yield* pieces;
    pieces = [];
  }
}
