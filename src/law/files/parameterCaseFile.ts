import { z } from "zod";
import { spanUnits } from "#calendar/span.ts";
import { bandSchema } from "./caseFile.ts";
import { daySchema, idSchema, wordSchema } from "./fields.ts";

const parameterCaseSchema = z.strictObject({
  name: wordSchema,
  /** The day that it is counted from: of the event, or of the end that it counts back from. */
  event: daySchema,
  /** What holds on that day; null before the first value and after an abolition. */
  value: z.number().int().nonnegative().nullable(),
  /** The reading that leads, where there are several. */
  leads: z.enum(spanUnits).optional(),
  /** The earliest formal last day first; left out where nothing is counted with it. */
  readings: z
    .array(z.strictObject({ unit: z.enum(spanUnits), raw: bandSchema, formal: bandSchema, safe: bandSchema }))
    .optional(),
});

/** `law/cases/parameters`: worked cases of one number of the law. */
export const parameterCaseFileSchema = z.strictObject({
  id: idSchema,
  parameter: idSchema,
  cases: z.array(parameterCaseSchema).min(1),
});

export type ParameterCaseFile = z.output<typeof parameterCaseFileSchema>;
export type ParameterCase = z.output<typeof parameterCaseSchema>;
