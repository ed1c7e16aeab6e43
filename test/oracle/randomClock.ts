import type { Day } from "#calendar/day.ts";
import type { ClockRule } from "#calendar/clock/clockRule.ts";
import type { Span, SpanUnit } from "#calendar/span.ts";
import type { CivilDays } from "./civilDays.ts";

/** What may happen to a clock, in order of days, some of it impossible. */
export type Attempt =
  | { readonly kind: "suspend"; readonly on: Day; readonly ground: string }
  | { readonly kind: "resume"; readonly on: Day }
  | { readonly kind: "extend"; readonly on: Day; readonly by: Span; readonly ground: string };

export type RandomClock = {
  readonly rule: ClockRule;
  readonly start: Day;
  readonly until: Day | null;
  readonly attempts: readonly Attempt[];
  readonly asOf: Day;
};

const units: readonly SpanUnit[] = ["working-day", "working-day", "calendar-day", "calendar-day", "month", "year"];
const most: Readonly<Record<SpanUnit, number>> = { "working-day": 60, "calendar-day": 90, month: 6, year: 1 };

/** A clock that starts within the days of these positions; the same generator gives the same clocks. */
export function randomClock(random: () => number, days: CivilDays, from: number, to: number): RandomClock {
  const below = (limit: number): number => Math.floor(random() * limit);
  const dayAt = (at: number): Day => (days.texts[at] ?? "") as Day;
  const unit = units[below(units.length)] ?? "working-day";
  const budget = below(20) === 0 ? null : { value: 1 + below(most[unit]), unit };
  const start = from + below(to - from);
  const length = budget === null ? below(120) : lengthGuess(budget);
  const extension = random() < 0.4 && budget !== null ? extensionOf(unit, below) : null;
  const rule: ClockRule = {
    id: "random",
    side: "authority",
    budget,
    startDay: below(3) === 0 ? "included" : "excluded",
    restDay: below(3) === 0 ? "stays" : "next-working-day",
    grounds: ["test"],
    extension: extension === null ? [] : [extension],
    silence: null,
  };
  const attempts: Attempt[] = [];
  let at = start;
  const suspensions = below(4);
  const extendAfter = extension === null ? -1 : below(suspensions + 1);
  for (let index = 0; index <= suspensions; index += 1) {
    if (index === extendAfter && extension !== null) {
      at += below(Math.max(length >> 1, 4));
      attempts.push({
        kind: "extend",
        on: dayAt(at),
        by: { ...extension, value: 1 + below(extension.value) },
        ground: "test",
      });
    }
    if (index === suspensions) break;
    at += below(Math.max((length * 3) >> 2, 6));
    attempts.push({ kind: "suspend", on: dayAt(at), ground: "test" });
    if (index === suspensions - 1 && below(5) === 0) break;
    at += below(4) === 0 ? below(3) : below(40);
    attempts.push({ kind: "resume", on: dayAt(at) });
  }
  const asOf = dayAt(start - 3 + below(at - start + length + 30));
  return { rule, start: dayAt(start), until: budget === null ? dayAt(start + length) : null, attempts, asOf };
}

function extensionOf(unit: SpanUnit, below: (limit: number) => number): Span {
  const months = unit === "month" || unit === "year";
  const allowed: readonly SpanUnit[] = months
    ? ["month", "calendar-day", "working-day"]
    : ["calendar-day", "working-day"];
  const chosen = below(2) === 0 ? unit : (allowed[below(allowed.length)] ?? unit);
  return { value: 1 + below({ "working-day": 30, "calendar-day": 45, month: 3, year: 1 }[chosen]), unit: chosen };
}

function lengthGuess({ value, unit }: Span): number {
  return Math.ceil(value * { "calendar-day": 1, "working-day": 1.5, month: 31, year: 366 }[unit]);
}
