/** Units do not convert into each other: a working day is no number of calendar days, a month no number of days. */
export const spanUnits = ["calendar-day", "working-day", "month", "year"] as const;

export type SpanUnit = (typeof spanUnits)[number];

/** A length of time in its own unit. `value` is whole and 0 or more; the direction belongs to the counting rule. */
export type Span = { readonly value: number; readonly unit: SpanUnit };

export type Direction = "forward" | "backward";

/** The longest span of each unit that is reckoned: about a hundred years. */
export const longestSpan: Readonly<Record<SpanUnit, number>> = {
  "calendar-day": 36_525,
  "working-day": 26_100,
  month: 1_200,
  year: 100,
};

/** Why a span is no span. `at` names the field; `data` the value, and for text the place in it, counted from 1. */
export type SpanRefusal = {
  readonly code: "span-not-read" | "span-not-whole" | "span-negative" | "span-too-long";
  readonly at: string;
  readonly data: Readonly<Record<string, string | number>>;
};

export type SpanReading =
  | { readonly ok: true; readonly value: { readonly span: Span; readonly direction: Direction } }
  | { readonly ok: false; readonly refusal: SpanRefusal };

const unitsByLetters: Readonly<Record<string, SpanUnit>> = {
  wd: "working-day",
  d: "calendar-day",
  m: "month",
  y: "year",
};

/**
 * Reads `+20wd`, `-90d`, `+2m`, `-5y`. Without a sign it counts forward, and one blank before the number is a plus sign
 * that an address lost. A refusal names the place where the text stops being a span.
 */
export function parseSpan(text: string): SpanReading {
  const [, sign = "", digits = "", fraction = "", rest = ""] = /^([+\- ]?)(\d*)([.,]\d+)?(.*)$/su.exec(text) ?? [];
  const notRead = (position: number, expected: "number" | "unit"): SpanReading => ({
    ok: false,
    refusal: { code: "span-not-read", at: "span", data: { text: shortened(text), position, expected } },
  });
  if (digits === "") return notRead(sign.length + 1, "number");
  if (fraction !== "")
    return {
      ok: false,
      refusal: { code: "span-not-whole", at: "span", data: { value: shortened(digits + fraction) } },
    };
  const unit = Object.hasOwn(unitsByLetters, rest) ? unitsByLetters[rest] : undefined;
  if (unit === undefined) return notRead(sign.length + digits.length + 1, "unit");
  const span = { value: Number(digits), unit };
  const refusal = refuseSpan(span, "span", shortened(digits));
  return refusal === null
    ? { ok: true, value: { span, direction: sign === "-" ? "backward" : "forward" } }
    : { ok: false, refusal };
}

/** Null for a span that can be reckoned. A refusal repeats the number as it was written. */
export function refuseSpan({ value, unit }: Span, at: string, written = String(value)): SpanRefusal | null {
  if (!Number.isInteger(value) && Math.abs(value) !== Infinity)
    return { code: "span-not-whole", at, data: { value: String(value), unit } };
  if (value < 0) return { code: "span-negative", at, data: { value: String(value), unit } };
  const most = longestSpan[unit];
  return value > most ? { code: "span-too-long", at, data: { value: written, unit, most } } : null;
}

/** Enough of a text to recognise it by. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : text;
}
