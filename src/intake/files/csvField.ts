import { guardCsvText } from "./csvGuard.ts";

/** A text as a field: guarded against formulas, quoted where the format needs it (RFC 4180). */
export function csvField(text: string, separator: string): string {
  const guarded = guardCsvText(text);
  const needsQuotes = /["\r\n]/.test(guarded) || guarded.includes(separator);
  return needsQuotes ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
