import type { Direction, Span, SpanUnit } from "./span.ts";

const letters: Readonly<Record<SpanUnit, string>> = {
  "working-day": "wd",
  "calendar-day": "d",
  month: "m",
  year: "y",
};

/** `+20wd`, `-90d`: what `parseSpan` reads, the sign always written. */
export function spanText({ value, unit }: Span, direction: Direction): string {
  return `${direction === "forward" ? "+" : "-"}${value}${letters[unit]}`;
}
