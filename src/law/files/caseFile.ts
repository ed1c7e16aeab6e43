import { z } from "zod";
import { daySchema, idSchema, wordSchema } from "./fields.ts";

const renewalSchema = z.strictObject({
  auto: z.boolean(),
  months: z.number().int().positive().nullable(),
  notice: z
    .strictObject({ value: z.number().int().positive(), unit: z.enum(["calendar-day", "working-day", "month"]) })
    .nullable(),
});

/** One day, or the earliest and the latest while a holiday notice is missing. */
const safeDaySchema = z.union([daySchema, z.strictObject({ earliest: daySchema, latest: daySchema })]);

const dutySchema = z.strictObject({
  lastDayToAct: daySchema,
  safeDay: safeDaySchema.optional(),
  expiresOn: daySchema.optional(),
  warnFrom: daySchema.optional(),
  light: z.enum(["green", "yellow", "red", "grey", "blue"]).optional(),
});

const caseSchema = z.strictObject({
  /** A sentence that a lawyer can agree with or not. */
  name: wordSchema,
  asOf: daySchema,
  recordedSince: daySchema.optional(),
  item: z.strictObject({
    kind: idSchema,
    start: daySchema.nullable(),
    end: daySchema.nullable(),
    renewal: renewalSchema.optional(),
    notContinuing: z.boolean().optional(),
    annualReportsFiled: z.array(z.number().int()).optional(),
  }),
  /** The duties of the rule under test, by last day to act; none where the list is empty. */
  duties: z.array(dutySchema),
  /** Facts that must be asked for the rule under test. */
  questions: z.array(wordSchema).optional(),
});

/** `law/cases`: worked cases of one rule, named after it. */
export const caseFileSchema = z.strictObject({ id: idSchema, rule: idSchema, cases: z.array(caseSchema).min(1) });

export type LawCaseFile = z.output<typeof caseFileSchema>;
export type LawCase = z.output<typeof caseSchema>;
