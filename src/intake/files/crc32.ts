/** Table k is the effect of a byte with k zero bytes behind it, so that four bytes are taken in one step. */
const tables = Array.from({ length: 4 }, () => new Uint32Array(256)) as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];
const [table0, table1, table2, table3] = tables;
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  table0[byte] = value;
}
for (let byte = 0; byte < 256; byte++) {
  let value = table0[byte] ?? 0;
  for (const table of tables.slice(1)) {
    value = (value >>> 8) ^ (table0[value & 0xff] ?? 0);
    table[byte] = value;
  }
}

/** CRC-32 of the bytes, as ZIP has it (ISO 3309); `previous` continues the sum of the bytes before. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let sum = ~previous;
  let at = 0;
  for (const last = bytes.length - 3; at < last; at += 4) {
    sum ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    sum =
      (table3[sum & 0xff] ?? 0) ^
      (table2[(sum >>> 8) & 0xff] ?? 0) ^
      (table1[(sum >>> 16) & 0xff] ?? 0) ^
      (table0[sum >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) sum = (sum >>> 8) ^ (table0[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}
