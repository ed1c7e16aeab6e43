import type { Day } from "../day.ts";
import type { Span } from "../span.ts";
import type { ClockRule } from "./clockRule.ts";

/** How it ended: what it was for was done, the application was withdrawn, or it lost its object. */
export type ClockOutcome = "done" | "withdrawn" | "moot";

/** What happened to a clock. `on` is the legal day of it, not the day on which it was recorded. */
export type ClockEvent =
  | {
      readonly kind: "started";
      readonly on: Day;
      readonly rule: ClockRule;
      readonly anchor: string;
      readonly until: Day | null;
    }
  | { readonly kind: "suspended"; readonly on: Day; readonly ground: string }
  | { readonly kind: "resumed"; readonly on: Day }
  | { readonly kind: "extended"; readonly on: Day; readonly by: Span; readonly ground: string }
  /** The day that it started from turned out to be another: a new clock starts from that, and this one stays as it was. */
  | { readonly kind: "superseded"; readonly on: Day; readonly by: { readonly on: Day; readonly anchor: string } }
  | { readonly kind: "ended"; readonly on: Day; readonly outcome: ClockOutcome };
