import { randomBytes } from "node:crypto";

const letters = "0123456789abcdefghijklmnopqrstuvwxyz";
const poolBytes = 16_384;

let pool = Buffer.alloc(0);
let used = 0;

/** Random bytes are drawn by the thousand: an import of 50,000 rows asks for as many identifiers. */
function nextByte(): number {
  if (used === pool.length) {
    pool = randomBytes(poolBytes);
    used = 0;
  }
  return pool[used++] ?? 0;
}

/** 16 characters of 36: about 82 bits, so that two never meet. */
export const randomIds = {
  next(): string {
    let id = "";
    while (id.length < 16) {
      const byte = nextByte();
      // 252 is the largest multiple of 36 below 256; what is above would favour the first letters.
      if (byte < 252) id += letters[byte % 36];
    }
    return id;
  },
};
