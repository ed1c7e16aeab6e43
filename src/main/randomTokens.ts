import { randomBytes } from "node:crypto";

/** 256 random bits as 43 characters of [0-9A-Za-z_-]: nobody guesses one. */
export const randomTokens = {
  next(): string {
    return randomBytes(32).toString("base64url");
  },
};
