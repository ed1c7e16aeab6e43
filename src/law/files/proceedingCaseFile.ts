import { z } from "zod";
import { aspects } from "../proceeding.ts";
import { confidenceSchema, daySchema, idSchema, wordSchema } from "./fields.ts";

/** One provision as a case expects it; what is left out is not asked. */
const saidSchema = z.strictObject({
  /** `national`, or the overlay that says it. */
  from: idSchema,
  confidence: confidenceSchema,
  /** One of the sources that it rests on. */
  cites: idSchema.optional(),
  parameter: idSchema.optional(),
  clock: idSchema.optional(),
  /** Of the parameter or clock on the day of the case: `90 calendar-day`, `until-term-end`. */
  length: wordSchema.optional(),
  /** Papers that it asks for, among others. */
  papers: z.array(idSchema).min(1).optional(),
});

const aspectSchema = z.union([
  z.literal("unknown"),
  z.strictObject({
    leads: saidSchema,
    /** What stands behind it, in this order, with others between. */
    also: z.array(saidSchema).default([]),
  }),
]);

const proceedingCaseSchema = z.strictObject({
  name: wordSchema,
  on: daySchema,
  /** Null for the national rules alone. */
  authority: idSchema.nullable(),
  /** The cell of the matrix; left out without an authority. */
  known: z.union([confidenceSchema, z.literal("unknown")]).optional(),
  aspects: z.partialRecord(z.enum(aspects), aspectSchema),
});

/** `law/cases/proceedings`: what a proceeding asks for at one authority. */
export const proceedingCaseFileSchema = z.strictObject({
  id: idSchema,
  proceeding: idSchema,
  cases: z.array(proceedingCaseSchema).min(1),
});

export type ProceedingCaseFile = z.output<typeof proceedingCaseFileSchema>;
export type ProceedingCase = z.output<typeof proceedingCaseSchema>;
export type SaidInCase = z.output<typeof saidSchema>;
