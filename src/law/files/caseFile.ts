import { z } from "zod";
import { confidenceSchema, daySchema, idSchema, wordSchema } from "./fields.ts";

const renewalSchema = z.strictObject({
  auto: z.boolean(),
  months: z.number().int().positive().nullable(),
  notice: z
    .strictObject({ value: z.number().int().positive(), unit: z.enum(["calendar-day", "working-day", "month"]) })
    .nullable(),
});

/** One day, or the earliest and the latest while a holiday notice is missing. */
export const bandSchema = z.union([daySchema, z.strictObject({ earliest: daySchema, latest: daySchema })]);

/** One way to read a deadline whose unit is open. */
const readingSchema = z.strictObject({
  unit: z.enum(["calendar-day", "working-day", "month", "year"]),
  formal: bandSchema,
  safe: bandSchema,
});

const dutySchema = z.strictObject({
  lastDayToAct: daySchema,
  safeDay: bandSchema.optional(),
  expiresOn: daySchema.optional(),
  warnFrom: daySchema.optional(),
  light: z.enum(["green", "yellow", "red", "grey", "blue"]).optional(),
  /** The earliest first. */
  readings: z.array(readingSchema).optional(),
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
    /** Ends of terms for which the duty under test was said to be done. */
    saidDone: z.array(daySchema).optional(),
  }),
  /** Another item of the same kind that takes over from it. */
  replacedBy: z
    .strictObject({ start: daySchema.nullable(), end: daySchema.nullable(), renewal: renewalSchema.optional() })
    .optional(),
  /** The duties of the rule under test, by last day to act; none where the list is empty. */
  duties: z.array(dutySchema),
  /** Days that neither it nor what takes over holds; the last one is null where nothing follows. */
  gaps: z.array(z.strictObject({ first: daySchema, last: daySchema.nullable() })).optional(),
  /** Facts that must be asked for the rule under test. */
  questions: z.array(wordSchema).optional(),
});

const countingCaseSchema = z.strictObject({
  name: wordSchema,
  from: daySchema,
  /** As `parseSpan` reads it: `+10d`, `-90wd`. */
  span: wordSchema,
  raw: bandSchema,
  formal: bandSchema,
  safe: bandSchema,
});

/** `law/cases`: worked cases of one rule, or of one counting, named after it. */
export const caseFileSchema = z.strictObject({ id: idSchema, rule: idSchema, cases: z.array(caseSchema).min(1) });
export const countingCaseFileSchema = z.strictObject({
  id: idSchema,
  counting: idSchema,
  cases: z.array(countingCaseSchema).min(1),
});

/** `law/cases/which-licence`: what is told of a business, and what it needs. Named after what they are about. */
export const businessCaseFileSchema = z.strictObject({
  id: idSchema,
  cases: z
    .array(
      z.strictObject({
        name: wordSchema,
        answers: z.record(idSchema, idSchema),
        /** As the calculator takes it: the name of the province or the id of its authority. */
        province: wordSchema.optional(),
        /** All that is needed. */
        needed: z.array(idSchema),
        /** Some of what is not needed, for want of a ground. */
        notNeeded: z.array(idSchema).optional(),
        /** All that is exempt, with the exemption and how sure it is. */
        exempt: z.record(idSchema, z.strictObject({ by: idSchema, confidence: confidenceSchema })).optional(),
        /** All that the law, as far as it was read, leaves open, with the unclear form. */
        unclear: z.record(idSchema, idSchema).optional(),
        /** Some of what hangs on questions. */
        open: z.array(idSchema).optional(),
        /** Whom to apply to. */
        authority: idSchema.nullable().optional(),
        /** Some of the requirements that apply. */
        requirements: z.array(idSchema).optional(),
        /** Some requirements that do not. */
        notRequired: z.array(idSchema).optional(),
        /** What to ask next; null: nothing. */
        next: idSchema.nullable().optional(),
      }),
    )
    .min(1),
});

export type BusinessCaseFile = z.output<typeof businessCaseFileSchema>;
export type LawCaseFile = z.output<typeof caseFileSchema>;
export type CountingCaseFile = z.output<typeof countingCaseFileSchema>;
export type LawCase = z.output<typeof caseSchema>;
