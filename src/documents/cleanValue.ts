/** What XML cannot hold, and signs that turn the reading direction around unseen. */
const harmful = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** No value of a document is longer; a description of a case takes a few hundred characters. */
export const longestValue = 20_000;

/** A value as it is written: without what does harm, every line break the same, and no longer than a book chapter. */
export function cleanValue(value: string): string {
  return value
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\v\f\u0085]/g, "\n")
    .replaceAll(harmful, "")
    .slice(0, longestValue)
    .toWellFormed()
    .trim();
}
