/**
 * Programs that open a CSV take a cell that begins so for a formula: OWASP, CSV Injection. The full-width forms count
 * in Chinese and Japanese settings.
 */
const formulaLike = /^[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe before a text that would be taken for a formula, or for a guarded one. */
export function guardCsvText(text: string): string {
  return formulaLike.test(text) || guarded.test(text) ? `'${text}` : text;
}

/** Takes away exactly the apostrophe that `guardCsvText` puts there. */
export function unguardCsvText(text: string): string {
  return text.startsWith("'") && guarded.test(text) ? text.slice(1) : text;
}
