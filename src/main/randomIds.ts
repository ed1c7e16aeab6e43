import { randomBytes } from "node:crypto";

const letters = "0123456789abcdefghijklmnopqrstuvwxyz";

/** 16 characters of 36: about 82 bits, so that two never meet. */
export const randomIds = {
  next(): string {
    let id = "";
    while (id.length < 16) {
      for (const byte of randomBytes(24)) {
        // 252 is the largest multiple of 36 below 256; what is above would favour the first letters.
        if (byte < 252 && id.length < 16) id += letters[byte % 36];
      }
    }
    return id;
  },
};
