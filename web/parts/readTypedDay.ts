import { dayOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";

/** Nobody would go on typing after these: 2026-11-26, 2026/11/26, 2026.11.26, 20261126, 2026年11月26日. */
const whole = [
  /^(\d{4})([-./])(\d{2})\2(\d{2})$/u,
  /^(\d{4})()(\d{2})(\d{2})$/u,
  /^(\d{4})(\u5E74)(\d{1,2})\u6708(\d{1,2})[\u65E5\u53F7]$/u,
] as const;

/** Months and days of one digit too, which may be the first of two as long as somebody types. */
const loose = [...whole, /^(\d{4})([-./\u5E74])(\d{1,2})[-./\u6708](\d{1,2})[\u65E5\u53F7]?$/u] as const;

/** The day that was typed, once it is whole; null while it may go on, and for a day that does not exist. */
export function readTypedDay(text: string): Day | null {
  return read(text, whole);
}

/** The day that stands in a box which somebody leaves. */
export function readLeftDay(text: string): Day | null {
  return read(text, loose);
}

function read(text: string, forms: readonly RegExp[]): Day | null {
  const plain = text.normalize("NFKC").replaceAll(/\s+/gu, "");
  for (const form of forms) {
    const [, year, , month, dayOfMonth] = form.exec(plain) ?? [];
    if (year !== undefined) return dayOf(Number(year), Number(month), Number(dayOfMonth));
  }
  return null;
}
