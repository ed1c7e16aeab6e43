const secondsOfDay = 86_400;

/**
 * Seconds that the other side asks to be left alone, from its Retry-After: a number or a date. Null where it says nothing that
 * can be read; never more than a day, or one bad answer would cost a warning.
 */
export function retryAfter(header: string | undefined, at: string): number | null {
  const text = (header ?? "").trim();
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text), secondsOfDay);
  const instant = /[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) return null;
  const seconds = Math.ceil((instant - Date.parse(at)) / 1000);
  return Math.min(Math.max(seconds, 0), secondsOfDay);
}
