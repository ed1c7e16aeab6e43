import { toDayNumber } from "../day.ts";
import type { Day } from "../day.ts";
import { correspondingDay } from "../reckon.ts";
import type { Span } from "../span.ts";
import type { Clock, ClockNumbers, Extension, ExtensionNumbers, Suspension } from "./clock.ts";
import type { ClockEvent } from "./clockEvent.ts";
import { addsUp, countedUnit, isMonths, monthsOf } from "./clockRule.ts";
import type { ClockRule } from "./clockRule.ts";

/** The clock after one more event; throws where the event cannot follow, which `decideClock` rules out. */
export function evolveClock(clock: Clock | null, event: ClockEvent): Clock {
  if (event.kind === "started") {
    if (clock !== null) throw new Error("a clock that runs was started again");
    return started(event);
  }
  if (clock === null) throw new Error(`a clock that was never started was ${event.kind}`);
  return numbered({ ...clock, ...changed(clock, event), events: [...clock.events, event] });
}

/** The clock that these events made, in order; null for none. */
export function clockOf(events: readonly ClockEvent[]): Clock | null {
  let clock: Clock | null = null;
  for (const event of events) clock = evolveClock(clock, event);
  return clock;
}

function started(event: Extract<ClockEvent, { kind: "started" }>): Clock {
  const { rule, on: start, anchor, until } = event;
  const nothingYet = { suspensions: [], extension: null, ended: null, superseded: null };
  return numbered({ rule, start, anchor, until, ...nothingYet, events: [event] });
}

function changed(clock: Clock, event: Exclude<ClockEvent, { kind: "started" }>): Partial<Clock> {
  switch (event.kind) {
    case "suspended":
      return { suspensions: [...clock.suspensions, { from: event.on, to: null, ground: event.ground }] };
    case "resumed":
      return { suspensions: resumed(clock.suspensions, event.on) };
    case "extended":
      return { extension: { on: event.on, by: event.by, ground: event.ground } };
    case "superseded":
      return { superseded: { on: event.on, by: event.by } };
    case "ended":
      return { ended: { on: event.on, outcome: event.outcome } };
  }
}

function resumed(suspensions: readonly Suspension[], on: Day): readonly Suspension[] {
  const last = suspensions.at(-1);
  if (last === undefined || last.to !== null) throw new Error("a clock that was not suspended was resumed");
  return [...suspensions.slice(0, -1), { ...last, to: on }];
}

function numbered(clock: Omit<Clock, "numbers">): Clock {
  const { rule, start, until, suspensions, extension } = clock;
  const numbers: ClockNumbers = {
    start: toDayNumber(start),
    offset: rule.startDay === "included" ? 1 : 0,
    unit: rule.budget === null ? "calendar-day" : countedUnit(rule.budget.unit),
    needed: neededDays(rule, start, until),
    cuts: suspensions.flatMap(({ from, to }) => [toDayNumber(from), to === null ? Infinity : toDayNumber(to)]),
    extension: extension === null ? null : extensionNumbers(rule, start, extension),
    closed: closedOn(clock),
  };
  // Written out, so that every clock has the fields in one order.
  const { anchor, ended, superseded, events } = clock;
  return { rule, start, anchor, until, suspensions, extension, ended, superseded, events, numbers };
}

/** Days of the budget in its counted unit. */
function neededDays(rule: ClockRule, start: Day, until: Day | null): number {
  if (rule.budget !== null) return daysOf(rule.budget, start, rule.startDay);
  if (until === null) throw new Error(`the clock ${rule.id} has neither a budget nor a day that it runs to`);
  return toDayNumber(until) - toDayNumber(start) + (rule.startDay === "included" ? 1 : 0);
}

function extensionNumbers(rule: ClockRule, start: Day, { on, by }: Extension): ExtensionNumbers {
  const { budget } = rule;
  if (budget === null) throw new Error(`the clock ${rule.id} runs to a day and was extended`);
  if (!addsUp(budget.unit, by.unit))
    return { kind: "own-unit", on: toDayNumber(on), needed: by.value, unit: countedUnit(by.unit) };
  const total: Span = isMonths(budget.unit)
    ? { value: monthsOf(budget) + monthsOf(by), unit: "month" }
    : { value: budget.value + by.value, unit: budget.unit };
  return { kind: "same-unit", on: toDayNumber(on), needed: daysOf(total, start, rule.startDay) };
}

/** How many days a span from this day has, in its counted unit. Months have a length only from a day. */
function daysOf(span: Span, from: Day, startDay: ClockRule["startDay"]): number {
  if (!isMonths(span.unit)) return span.value;
  const months = monthsOf(span);
  const last = correspondingDay(from, months, startDay);
  if (last === null) throw new Error(`${months} months from ${from} leave the years 1 to 9999`);
  return toDayNumber(last) - toDayNumber(from) + (startDay === "included" ? 1 : 0);
}

function closedOn({ ended, superseded }: Omit<Clock, "numbers">): number {
  const closing = superseded ?? ended;
  return closing === null ? Infinity : toDayNumber(closing.on);
}
