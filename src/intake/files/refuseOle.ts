import { StopReading } from "./stopReading.ts";

const entrySize = 128;

/**
 * Says which refusal an OLE compound file deserves: MS-CFB 2.6. Office wraps an encrypted .xlsx in such a file; without
 * encryption it is an old .xls, or a document of another program. Its directory entries have 128 bytes and stand at
 * multiples of 128, so that they are found without following its chains, even in a damaged file.
 */
export function refuseOle(bytes: Uint8Array): StopReading {
  const streams = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = entrySize; offset + entrySize <= bytes.length; offset += entrySize) {
    const name = streamName(view, offset);
    if (name !== null) streams.add(name);
  }
  if (streams.has("EncryptedPackage")) return new StopReading("file-encrypted");
  if (streams.has("Workbook") || streams.has("Book")) return new StopReading("file-old-xls");
  if (streams.has("WordDocument")) return new StopReading("file-not-spreadsheet", null, { found: "doc" });
  if (streams.has("PowerPoint Document")) return new StopReading("file-not-spreadsheet", null, { found: "ppt" });
  return new StopReading("file-not-spreadsheet", null, { found: "ole" });
}

const telltaleLengths = new Set(
  ["EncryptedPackage", "Workbook", "Book", "WordDocument", "PowerPoint Document"].map((name) => name.length),
);

/** The name in a directory entry, if it has the length of one that we look for. */
function streamName(view: DataView, offset: number): string | null {
  const length = view.getUint16(offset + 64, true) / 2 - 1;
  if (!telltaleLengths.has(length)) return null;
  let name = "";
  for (let index = 0; index < length; index++) name += String.fromCharCode(view.getUint16(offset + index * 2, true));
  return name;
}
