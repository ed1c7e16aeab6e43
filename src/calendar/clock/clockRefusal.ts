import type { ReckonRefusal } from "../reckon.ts";

/** Why a command to a clock is refused. `at` names the field of the command, `data` the values that stand against it. */
export type ClockRefusal =
  | ReckonRefusal
  | {
      readonly code: ClockRefusalCode;
      readonly at: string;
      readonly data: Readonly<Record<string, string | number>>;
    };

export type ClockRefusalCode = (typeof clockRefusalCodes)[number];

export const clockRefusalCodes = [
  "clock-not-started",
  "clock-already-started",
  "clock-closed",
  "clock-runs-to-a-day",
  "budget-of-nothing",
  "clock-has-a-budget",
  "clock-needs-a-day",
  "day-before-start",
  "event-out-of-order",
  "ground-not-in-rule",
  "suspension-overlaps",
  "suspension-after-expiry",
  "suspension-ends-before-it-starts",
  "not-suspended",
  "extension-not-in-rule",
  "extension-unit-not-in-rule",
  "extension-too-long",
  "extension-of-nothing",
  "extended-already",
  "extension-after-expiry",
  "anchor-unchanged",
] as const;
