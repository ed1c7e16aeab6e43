import { randomBytes } from "node:crypto";

/** Digits of the time: enough for the milliseconds up to the year 2059. */
const timeDigits = 8;
const countDigits = 8;
const counts = 36 ** countDigits;
const poolBytes = 16_384;

let pool = Buffer.alloc(0);
let used = 0;

/** 32 random bits, drawn by the thousand: an import of 50,000 rows asks for as many identifiers. */
function randomBits(): number {
  if (used + 4 > pool.length) {
    pool = randomBytes(poolBytes);
    used = 0;
  }
  used += 4;
  return pool.readUInt32LE(used - 4);
}

let lastTime = 0;
let count = 0;

/**
 * 16 characters of 36 that sort by the time they were made: the first half is the millisecond, the second a random
 * number that grows at random within it, so that two programs do not meet either. A database adds what is new at one
 * end of its indexes, where it costs a fifth to a half less than at random places all over them.
 */
export const orderedIds = {
  next(): string {
    const now = Date.now();
    if (now > lastTime) {
      lastTime = now;
      // The upper half stays free to grow into.
      count = (randomBits() * 2 ** 20 + (randomBits() >>> 12)) % (counts / 2);
    } else count += 1 + (randomBits() >>> 16);
    if (count >= counts) {
      lastTime += 1;
      count = randomBits();
    }
    return lastTime.toString(36).padStart(timeDigits, "0") + count.toString(36).padStart(countDigits, "0");
  },
};
