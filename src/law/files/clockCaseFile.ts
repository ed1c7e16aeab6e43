import { z } from "zod";
import { spanUnits } from "#calendar/span.ts";
import { bandSchema } from "./caseFile.ts";
import { daySchema, idSchema, wordSchema } from "./fields.ts";

/** Why it is refused, by its code; left out where it is recorded. */
const refused = { refused: idSchema.optional() };

const happeningSchema = z.union([
  z.strictObject({ suspend: daySchema, ground: idSchema, ...refused }),
  z.strictObject({ resume: daySchema, ...refused }),
  /** `by` as `parseSpan` reads it: `+10wd`. */
  z.strictObject({ extend: daySchema, by: wordSchema, ...refused }),
  z.strictObject({ end: daySchema, ...refused }),
]);

const askedSchema = z.strictObject({
  on: daySchema,
  is: z.enum(["not-started", "running", "suspended", "expired", "ended", "superseded"]),
  /** The formal last day; null while nobody can know it. */
  lastDay: bandSchema.nullable(),
  /** The first day on which silence has its effect, and the day from which that holds. */
  silence: z.strictObject({ effect: idSchema, on: bandSchema, holdsFrom: bandSchema }).nullable().optional(),
  /** Of a closed clock: whether it came by its last day. */
  inTime: z.boolean().nullable().optional(),
});

const clockCaseSchema = z.strictObject({
  name: wordSchema,
  start: daySchema,
  /** The reading, where the text leaves the unit open; left out, the one that leads. */
  reading: z.enum(spanUnits).optional(),
  /** The last valid day that it runs to, where it has no budget of its own. */
  until: daySchema.optional(),
  happens: z.array(happeningSchema).default([]),
  asked: z.array(askedSchema).min(1),
});

/** `law/cases/clocks`: worked cases of one time budget. */
export const clockCaseFileSchema = z.strictObject({
  id: idSchema,
  clock: idSchema,
  cases: z.array(clockCaseSchema).min(1),
});

export type ClockCaseFile = z.output<typeof clockCaseFileSchema>;
export type ClockCase = z.output<typeof clockCaseSchema>;
