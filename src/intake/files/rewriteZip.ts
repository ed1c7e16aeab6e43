import { deflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import type { ZipArchive, ZipEntry } from "./zipArchive.ts";

type Packed = {
  readonly entry: ZipEntry;
  readonly name: Uint8Array;
  readonly comment: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly data: Uint8Array;
  readonly inflatedSize: number;
};

const localHeaderSize = 30;
const directoryRecordSize = 46;
const endRecordSize = 22;
/** 2.0: DEFLATE. */
const versionNeeded = 20;
const sizesFollowFlag = 0x0008;

/**
 * The archive again with other content for some parts. All other parts keep their compressed bytes, order, times and
 * attributes; nothing is inflated. Sizes stand in front of every part, so that the strictest reader is content.
 */
export function rewriteZip(archive: ZipArchive, changed: ReadonlyMap<ZipEntry, Uint8Array>): Uint8Array {
  const parts = archive.entries.map((entry) => pack(entry, changed.get(entry)));
  const directoryStart = sum(parts.map((part) => localHeaderSize + part.name.length + part.data.length));
  const directorySize = sum(parts.map((part) => directoryRecordSize + part.name.length + part.comment.length));
  const out = new ZipWriter(directoryStart + directorySize + endRecordSize);
  const offsets = parts.map((part) => {
    const offset = out.position;
    out.localPart(part);
    return offset;
  });
  parts.forEach((part, index) => out.directoryRecord(part, offsets[index] ?? 0));
  out.endRecord(parts.length, directorySize, directoryStart);
  return out.done();
}

function pack(entry: ZipEntry, content: Uint8Array | undefined): Packed {
  const record = entry.directoryRecord;
  const nameEnd = directoryRecordSize + field(record, 28);
  const commentStart = nameEnd + field(record, 30);
  const same = {
    entry,
    name: record.subarray(directoryRecordSize, nameEnd),
    comment: record.subarray(commentStart, commentStart + field(record, 32)),
  };
  if (content === undefined) {
    const { method, crc, compressed, inflatedSize } = entry;
    return { ...same, method, crc, data: compressed, inflatedSize };
  }
  return { ...same, method: 8, crc: crc32(content), data: deflateSync(content), inflatedSize: content.length };
}

/** Two bytes of a record, little-endian. */
function field(record: Uint8Array, offset: number): number {
  return (record[offset] ?? 0) | ((record[offset + 1] ?? 0) << 8);
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

class ZipWriter {
  position = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
    this.#view = new DataView(this.#bytes.buffer);
  }

  bytes(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.position);
    this.position += bytes.length;
  }

  localPart(part: Packed): void {
    this.#long(0x04034b50);
    this.#sharedFields(part);
    this.#short(0);
    this.bytes(part.name);
    this.bytes(part.data);
  }

  directoryRecord(part: Packed, offset: number): void {
    const record = part.entry.directoryRecord;
    this.#long(0x02014b50);
    this.bytes(record.subarray(4, 6));
    this.#sharedFields(part);
    this.#short(0);
    this.#short(part.comment.length);
    this.#short(0);
    this.bytes(record.subarray(36, 42));
    this.#long(offset);
    this.bytes(part.name);
    this.bytes(part.comment);
  }

  endRecord(entries: number, directorySize: number, directoryStart: number): void {
    this.#long(0x06054b50);
    this.#long(0);
    this.#short(entries);
    this.#short(entries);
    this.#long(directorySize);
    this.#long(directoryStart);
    this.#short(0);
  }

  done(): Uint8Array {
    if (this.position !== this.#bytes.length) throw new RangeError("the archive has another size than computed");
    return this.#bytes;
  }

  /** Version needed to name length; the time is that of the part's last change, as it was. */
  #sharedFields(part: Packed): void {
    const record = part.entry.directoryRecord;
    this.#short(versionNeeded);
    this.#short(field(record, 8) & ~sizesFollowFlag);
    this.#short(part.method);
    this.bytes(record.subarray(12, 16));
    this.#long(part.crc);
    this.#long(part.data.length);
    this.#long(part.inflatedSize);
    this.#short(part.name.length);
  }

  #short(value: number): void {
    this.#view.setUint16(this.position, value, true);
    this.position += 2;
  }

  #long(value: number): void {
    this.#view.setUint32(this.position, value, true);
    this.position += 4;
  }
}
