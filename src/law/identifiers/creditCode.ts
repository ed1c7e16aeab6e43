import { identifierWords } from "./identifierWords.ts";
import type { Identifiers } from "./identifierWords.ts";

/** Why a text is no unified social credit code. */
export type CreditCodeProblem = "scientific" | "old-registration" | "length" | "letter" | "form" | "check-digit";

export type CreditCodeReading =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "missing" }
  | { readonly kind: "wrong"; readonly why: CreditCodeProblem };

/** The digits that a code is written with, in order of value, as the law has them; some letters are left out. */
export type CreditCodeDigits = { readonly inOrder: string };

export function creditCodeDigitsOf(identifiers: Identifiers): CreditCodeDigits {
  return { inOrder: identifierWords(identifiers, "credit-code", "digits").join("") };
}

const codeLength = 18;
/** Weight of each of the first 17 places: 3 to the power of the place, modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** Check digit of the first 17 characters; null where one of them is not a digit of the standard. */
export function creditCodeCheckDigit(first17: string, { inOrder }: CreditCodeDigits): string | null {
  let sum = 0;
  for (const [place, weight] of weights.entries()) {
    const value = inOrder.indexOf(first17[place] ?? "?");
    if (value < 0) return null;
    sum += value * weight;
  }
  return inOrder[(31 - (sum % 31)) % 31] ?? null;
}

/** Nothing to clean: most codes of most files. */
const clean = /^[0-9A-Z]{18}$/;
const label = /^(?:统一社会信用代码|社会信用代码|信用代码)(?:证)?号?:?/;
const placeholder = /^(?:[-/\\.·_*?—]*|无|暂无|没有|未填|未知|不详|待补|待定|空|N\/A|NA|NULL|NONE)$/;

/** Capitals without spaces, hyphens or a label in front: the form in which a code is checked and stored. */
export function cleanedCreditCode(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\s\u200B-\u200D\uFEFF'‘’`]/g, "")
    .toUpperCase()
    .replace(label, "")
    .replaceAll(/(?<=[0-9A-Z])[-‐‑‒–—](?=[0-9A-Z])/g, "");
}

/** Reads a 统一社会信用代码 as a person writes it in a cell. */
export function readCreditCode(text: string, digits: CreditCodeDigits): CreditCodeReading {
  if (!clean.test(text) && /^[+-]?\d+(?:\.\d+)?E[+-]?\d+$/i.test(text.normalize("NFKC").trim()))
    return { kind: "wrong", why: "scientific" };
  const code = clean.test(text) ? text : cleanedCreditCode(text);
  if (placeholder.test(code)) return { kind: "missing" };
  if (/^\d{15}$/.test(code)) return { kind: "wrong", why: "old-registration" };
  if (!/^[0-9A-Z]+$/.test(code)) return { kind: "wrong", why: "form" };
  if (code.length !== codeLength) return { kind: "wrong", why: "length" };
  const expected = creditCodeCheckDigit(code.slice(0, codeLength - 1), digits);
  if (expected === null || !digits.inOrder.includes(code.slice(-1))) return { kind: "wrong", why: "letter" };
  return code.endsWith(expected) ? { kind: "code", code } : { kind: "wrong", why: "check-digit" };
}
