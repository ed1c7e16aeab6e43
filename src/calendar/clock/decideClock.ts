import { parseDay, toDayNumber, yearOf } from "../day.ts";
import type { Day } from "../day.ts";
import { refuseSpan } from "../span.ts";
import type { Span } from "../span.ts";
import type { WorkCalendar } from "../workCalendar.ts";
import type { Clock } from "./clock.ts";
import type { ClockEvent, ClockOutcome } from "./clockEvent.ts";
import type { ClockRefusal, ClockRefusalCode } from "./clockRefusal.ts";
import { addsUp, canExtend, isMonths, monthsOf } from "./clockRule.ts";
import type { ClockRule } from "./clockRule.ts";
import { expiredBefore } from "./lateEvents.ts";

/** What somebody says of a clock. `on` is the legal day. */
export type ClockCommand =
  | {
      readonly kind: "start";
      readonly rule: ClockRule;
      readonly on: Day;
      readonly anchor: string;
      /** Only where the rule has no budget: the day that the clock runs to. */
      readonly until?: Day;
    }
  | { readonly kind: "suspend"; readonly on: Day; readonly ground: string }
  | { readonly kind: "resume"; readonly on: Day }
  | { readonly kind: "extend"; readonly on: Day; readonly by: Span; readonly ground: string }
  | { readonly kind: "supersede"; readonly on: Day; readonly by: { readonly on: Day; readonly anchor: string } }
  | { readonly kind: "end"; readonly on: Day; readonly outcome: ClockOutcome };

/** `doubts`: accepted, though by a schedule that may still be published the clock had expired before. */
export type ClockDecision =
  | { readonly ok: true; readonly events: readonly ClockEvent[]; readonly doubts: readonly "may-have-expired"[] }
  | { readonly ok: false; readonly refusal: ClockRefusal };

type Data = ClockRefusal["data"];

/** The years in which every end that a clock can have is a day. */
const [firstYear, lastYear] = [2, 9799];

/** Whether a command can follow what happened; never throws. A clock that closed takes none. */
export function decideClock(calendar: WorkCalendar, command: ClockCommand, clock: Clock | null): ClockDecision {
  const badDay = refuseDay(command.on, "on");
  if (badDay !== null) return badDay;
  if (command.kind === "start")
    return clock === null ? start(command) : refused("clock-already-started", "kind", { start: clock.start });
  if (clock === null) return refused("clock-not-started", "kind", { kind: command.kind });
  const closed = clock.superseded ?? clock.ended;
  if (closed !== null) return refused("clock-closed", "kind", { kind: command.kind, closed: closed.on });
  switch (command.kind) {
    case "suspend":
      return suspend(calendar, command, clock);
    case "resume":
      return resume(command, clock);
    case "extend":
      return extend(calendar, command, clock);
    case "supersede":
      return supersede(command, clock);
    case "end":
      return inOrder(command.on, clock) ?? accepted({ kind: "ended", on: command.on, outcome: command.outcome });
  }
}

function start(command: Extract<ClockCommand, { kind: "start" }>): ClockDecision {
  const { rule, on, anchor, until = null } = command;
  if (rule.budget !== null && until !== null) return refused("clock-has-a-budget", "until", { clock: rule.id, until });
  const event: ClockEvent = { kind: "started", on, rule, anchor, until };
  if (rule.budget !== null) {
    const refusal = refuseSpan(rule.budget, "rule.budget");
    if (refusal !== null) return { ok: false, refusal };
    return rule.budget.value > 0 ? accepted(event) : refused("budget-of-nothing", "rule.budget", { clock: rule.id });
  }
  if (until === null) return refused("clock-needs-a-day", "until", { clock: rule.id });
  const badDay = refuseDay(until, "until");
  if (badDay !== null) return badDay;
  if (until < on) return refused("day-before-start", "until", { until, start: on });
  const refusal = refuseSpan({ value: toDayNumber(until) - toDayNumber(on), unit: "calendar-day" }, "until");
  return refusal === null ? accepted(event) : { ok: false, refusal };
}

function suspend(
  calendar: WorkCalendar,
  { on, ground }: Extract<ClockCommand, { kind: "suspend" }>,
  clock: Clock,
): ClockDecision {
  const { rule, suspensions } = clock;
  if (rule.budget === null) return refused("clock-runs-to-a-day", "kind", { clock: rule.id });
  if (!rule.grounds.includes(ground)) return refused("ground-not-in-rule", "ground", { ground, clock: rule.id });
  if (on < clock.start) return refused("day-before-start", "on", { on, start: clock.start });
  const last = suspensions.at(-1);
  if (last !== undefined && (last.to === null || on < last.to)) {
    return refused("suspension-overlaps", "on", { on, from: last.from, ...(last.to === null ? {} : { to: last.to }) });
  }
  const outOfOrder = inOrder(on, clock);
  if (outOfOrder !== null) return outOfOrder;
  return beforeExpiry(calendar, clock, on, "suspension-after-expiry", { kind: "suspended", on, ground });
}

function resume({ on }: Extract<ClockCommand, { kind: "resume" }>, clock: Clock): ClockDecision {
  const last = clock.suspensions.at(-1);
  if (last === undefined || last.to !== null) return refused("not-suspended", "kind", { on });
  if (on < last.from) return refused("suspension-ends-before-it-starts", "on", { on, from: last.from });
  return inOrder(on, clock) ?? accepted({ kind: "resumed", on });
}

function extend(
  calendar: WorkCalendar,
  { on, by, ground }: Extract<ClockCommand, { kind: "extend" }>,
  clock: Clock,
): ClockDecision {
  const { rule, extension } = clock;
  const { budget } = rule;
  if (budget === null) return refused("clock-runs-to-a-day", "kind", { clock: rule.id });
  if (rule.extension.length === 0) return refused("extension-not-in-rule", "kind", { clock: rule.id });
  const badSpan = refuseSpan(by, "by");
  if (badSpan !== null) return { ok: false, refusal: badSpan };
  if (by.value === 0) return refused("extension-of-nothing", "by", { value: 0, unit: by.unit });
  const most = rule.extension.find(({ unit }) => addsUp(unit, by.unit));
  if (most === undefined || !canExtend(budget.unit, by.unit))
    return refused("extension-unit-not-in-rule", "by.unit", { unit: by.unit, clock: rule.id });
  if (lengthOf(by) > lengthOf(most))
    return refused("extension-too-long", "by.value", { value: by.value, most: most.value, unit: most.unit });
  if (extension !== null) return refused("extended-already", "kind", { on: extension.on });
  const outOfOrder = inOrder(on, clock);
  if (outOfOrder !== null) return outOfOrder;
  return beforeExpiry(calendar, clock, on, "extension-after-expiry", { kind: "extended", on, by, ground });
}

function supersede({ on, by }: Extract<ClockCommand, { kind: "supersede" }>, clock: Clock): ClockDecision {
  const badDay = refuseDay(by.on, "by.on");
  if (badDay !== null) return badDay;
  if (by.on === clock.start && by.anchor === clock.anchor)
    return refused("anchor-unchanged", "by", { on: by.on, anchor: by.anchor });
  return inOrder(on, clock) ?? accepted({ kind: "superseded", on, by });
}

/** Refused where the last day has passed by every schedule, and doubted where it has by some. */
function beforeExpiry(
  calendar: WorkCalendar,
  clock: Clock,
  on: Day,
  code: ClockRefusalCode,
  event: ClockEvent,
): ClockDecision {
  const expired = expiredBefore(calendar, clock, toDayNumber(on));
  if (expired === true) return refused(code, "on", { on, start: clock.start });
  return { ok: true, events: [event], doubts: expired === null ? ["may-have-expired"] : [] };
}

function inOrder(on: Day, clock: Clock): ClockDecision | null {
  if (on < clock.start) return refused("day-before-start", "on", { on, start: clock.start });
  const last = clock.events.at(-1);
  return last === undefined || on >= last.on ? null : refused("event-out-of-order", "on", { on, last: last.on });
}

function refuseDay(value: string, at: string): ClockDecision | null {
  const day = parseDay(value);
  if (day === null)
    return { ok: false, refusal: { code: "no-such-day", at, data: { text: String(value).slice(0, 40) } } };
  const year = yearOf(day);
  if (year >= firstYear && year <= lastYear) return null;
  return { ok: false, refusal: { code: "day-out-of-range", at, data: { day, firstYear, lastYear } } };
}

function lengthOf(span: Span): number {
  return isMonths(span.unit) ? monthsOf(span) : span.value;
}

function accepted(event: ClockEvent): ClockDecision {
  return { ok: true, events: [event], doubts: [] };
}

function refused(code: ClockRefusalCode, at: string, data: Data): ClockDecision {
  return { ok: false, refusal: { code, at, data } };
}
