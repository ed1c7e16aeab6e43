/**
 * Programs that open a CSV take a cell that begins so for a formula: OWASP, CSV Injection. The full-width forms count
 * in Chinese and Japanese settings.
 */
const formulaLike = /^[=+\-@\t\r\n＝＋－＠]/;
/**
 * An apostrophe and an ideographic space. The apostrophe alone would do as a guard, but people write it themselves, and
 * a cell of theirs must come back as it is; the space is one that GBK has, so that it survives another program.
 */
const guard = "'\u3000";

/** Puts the guard before a text that would be taken for a formula, or that begins like a guarded one. */
export function guardCsvText(text: string): string {
  return formulaLike.test(text) || text.startsWith(guard) ? guard + text : text;
}

/** Takes away exactly the guard that `guardCsvText` puts there. */
export function unguardCsvText(text: string): string {
  if (!text.startsWith(guard)) return text;
  const inside = text.slice(guard.length);
  return guardCsvText(inside) === text ? inside : text;
}
