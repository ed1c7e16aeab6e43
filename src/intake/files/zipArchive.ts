import { limits } from "./limits.ts";
import { StopReading } from "./stopReading.ts";

/** One part of the archive as its central directory describes it; sizes are claims until inflated. */
export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 DEFLATE. */
  readonly method: number;
  readonly crc: number;
  readonly compressed: Uint8Array;
  readonly inflatedSize: number;
  /** The entry's record in the central directory, verbatim. */
  readonly directoryRecord: Uint8Array;
};

export type ZipArchive = {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** By name without a leading slash, in lower case: part names are not case-sensitive. */
  readonly byName: ReadonlyMap<string, ZipEntry>;
};

const endRecordSize = 22;
const longestComment = 65_535;
const encryptedFlag = 0x0001;

/**
 * Reads the central directory: PKWARE APPNOTE 4.3. Inflates nothing.
 * Stops with `file-truncated` where the directory is missing or points outside, `file-encrypted` where a part is.
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === null) throw new StopReading("file-truncated", null, { why: "no-directory" });
  const count = view.getUint16(end + 10, true);
  if (count > limits.archiveEntries) throw new StopReading("file-zip-bomb", null, { entries: count });
  const entries: ZipEntry[] = [];
  const byName = new Map<string, ZipEntry>();
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const length = directoryRecordLength(view, offset);
    const entry = readEntry(bytes, view, offset, length);
    entries.push(entry);
    const key = partKey(entry.name);
    // Two parts of one name are an attempt to show different readers different things; the first one counts.
    if (!byName.has(key)) byName.set(key, entry);
    offset += length;
  }
  return { entries, byName };
}

/** The form in which part names are compared. Some writers use back slashes. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function findEndRecord(view: DataView): number | null {
  const last = view.byteLength - endRecordSize;
  for (let offset = last; offset >= 0 && offset >= last - longestComment; offset--) {
    if (view.getUint32(offset, true) === 0x06054b50) return offset;
  }
  return null;
}

function directoryRecordLength(view: DataView, offset: number): number {
  if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== 0x02014b50) throw damagedDirectory();
  const length =
    46 + view.getUint16(offset + 28, true) + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  if (offset + length > view.byteLength) throw damagedDirectory();
  return length;
}

function readEntry(bytes: Uint8Array, view: DataView, offset: number, length: number): ZipEntry {
  const nameLength = view.getUint16(offset + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + nameLength));
  if (view.getUint16(offset + 8, true) & encryptedFlag) throw new StopReading("file-encrypted", name);
  const sizes = { compressed: view.getUint32(offset + 20, true), inflated: view.getUint32(offset + 24, true) };
  let header = view.getUint32(offset + 42, true);
  const extraStart = offset + 46 + nameLength;
  const wide = readZip64(view, extraStart, extraStart + view.getUint16(offset + 30, true));
  // APPNOTE 4.5.3: only the fields that are all ones stand in the wide record, in this order.
  if (sizes.inflated === 0xffffffff) sizes.inflated = wide.shift() ?? sizes.inflated;
  if (sizes.compressed === 0xffffffff) sizes.compressed = wide.shift() ?? sizes.compressed;
  if (header === 0xffffffff) header = wide.shift() ?? header;
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== 0x04034b50) throw damagedDirectory();
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + sizes.compressed > view.byteLength) throw new StopReading("file-truncated", name, { why: "cut" });
  return {
    name,
    method: view.getUint16(offset + 10, true),
    crc: view.getUint32(offset + 16, true),
    compressed: bytes.subarray(start, start + sizes.compressed),
    inflatedSize: sizes.inflated,
    directoryRecord: bytes.subarray(offset, offset + length),
  };
}

/** The 64-bit numbers of the ZIP64 extra field; empty without one. Streaming writers use it for small files too. */
function readZip64(view: DataView, start: number, end: number): number[] {
  for (let offset = start; offset + 4 <= end;) {
    const size = view.getUint16(offset + 2, true);
    if (view.getUint16(offset, true) === 1) {
      const numbers: number[] = [];
      for (let at = offset + 4; at + 8 <= Math.min(offset + 4 + size, end); at += 8) {
        numbers.push(Number(view.getBigUint64(at, true)));
      }
      return numbers;
    }
    offset += 4 + size;
  }
  return [];
}

function damagedDirectory(): StopReading {
  return new StopReading("file-truncated", null, { why: "directory" });
}
