import type { Day } from "#calendar/day.ts";

/** What every entry of the record carries. One stream per company; `version` counts from 1 without a gap. */
export type EventEnvelope<Kind extends string, Data> = {
  readonly company: string;
  readonly version: number;
  readonly kind: Kind;
  /** What it is about: an item's id, an import's id, or the company's own. */
  readonly subject: string;
  /** The day it holds for. */
  readonly on: Day;
  /** The instant it was recorded, ISO 8601 in UTC with milliseconds. */
  readonly recordedAt: string;
  /** The person who did it. */
  readonly by: string;
  /** Made by the sender; the same command twice is recorded once. */
  readonly commandId: string;
  readonly data: Data;
  /** sha256 over the previous hash and this entry, 64 hex digits; see `chain.ts`. */
  readonly hash: string;
};

/** An entry before the store gives it its version, its instant and its link. */
export type NewEvent<Kind extends string, Data> = {
  readonly kind: Kind;
  readonly subject: string;
  readonly on: Day;
  readonly data: Data;
};
