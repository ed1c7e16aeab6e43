import { z } from "zod";
import { explanationLineSchema } from "./explanations.ts";
import { bilingualSchema, citationSchema, dayBandSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

const reasonSchema = z.object({
  why: bilingualSchema,
  kind: z.enum(["weekday", "weekend", "rest-day", "worked-weekend", "statutory", "unpublished", "not-loaded"]),
  holiday: z.string().nullable().meta({ description: "Name of the holiday that decides the day" }),
});

export const steppedDaySchema = z.object({ day: z.string(), counts: z.boolean().nullable(), ...reasonSchema.shape });

/** A day beside the count, with whether it is worked. `working` is null where the notice that decides it is missing. */
export const passedDaySchema = z.object({ day: z.string(), working: z.boolean().nullable(), ...reasonSchema.shape });

export const monthCountSchema = z.object({
  month: z.string().meta({ description: "YYYY-MM" }),
  counted: z.number().int(),
  skipped: z.number().int(),
  unknown: z.number().int(),
  before: z.number().int().nullable().meta({ description: "Counted before this month; null once a day is unknown" }),
});

export const reckoningReplySchema = z.object({
  from: z.string(),
  span: z.string(),
  /** Of each day that is a band, the earliest: what is ours to do goes by it. */
  raw: z.string(),
  formal: z.string(),
  safe: z.string(),
  /** The band of the formal day. */
  earliest: z.string(),
  latest: z.string(),
  /** True where any of the three days can still move. */
  provisional: z.boolean(),
  reason: bilingualSchema.nullable(),
  counted: z.array(steppedDaySchema),
  unit: z.enum(["calendar-day", "working-day", "month", "year"]),
  value: z.number().int(),
  direction: z.enum(["forward", "backward"]),
  rule: z.object({ startDay: z.enum(["excluded", "included"]), restDay: z.enum(["next-working-day", "stays"]) }),
  rawBand: dayBandSchema,
  formalBand: dayBandSchema,
  safeBand: dayBandSchema,
  itself: passedDaySchema.meta({ description: "What the start day is" }),
  rolled: z.array(passedDaySchema).meta({ description: "Days from the raw day up to the formal last day" }),
  drawnBack: z.array(passedDaySchema).meta({ description: "Days from the raw day back to the safe day" }),
  months: z.array(monthCountSchema).meta({ description: "All months of the count, whichever days are listed" }),
  how: z.object({
    raw: z.array(explanationLineSchema),
    formal: z.array(explanationLineSchema),
    safe: z.array(explanationLineSchema),
  }),
  sources: z.array(citationSchema).meta({ description: "What the rules rest on that were applied" }),
  lawHash: z.string(),
  programVersion: z.string().meta({ description: "With lawHash the receipt: the same two give the same answer again" }),
});

export type ReckoningReply = z.infer<typeof reckoningReplySchema>;
export type SteppedDay = z.infer<typeof steppedDaySchema>;
export type PassedDay = z.infer<typeof passedDaySchema>;
export type MonthCount = z.infer<typeof monthCountSchema>;

/** Where a span that is counted from a day ends. It concerns nobody's papers. */
export const reckonDay = {
  id: "reckonDay",
  method: "get",
  path: "/day",
  summary: { zh: "期限计算：从一天数起的时长到哪天为止", en: "Where a span that is counted from a day ends" },
  query: z.object({
    from: z.string().optional().meta({ description: "A civil day in Asia/Shanghai, YYYY-MM-DD; today when left out" }),
    span: z.string().default("+0d").meta({
      description: "Number and unit (wd working days, d calendar days, m months, y years), + forward, - backward",
    }),
    startDay: z.enum(["excluded", "included"]).default("excluded"),
    restDay: z
      .enum(["next", "stays"])
      .default("next")
      .meta({ description: "What a last day that is no working day does; counted backward it always stays" }),
    counted: z
      .string()
      .regex(/^(?:all|ends|\d{4})$/)
      .default("all")
      .meta({
        description: "Counted days to list: all, or those of the first and last months (ends), or of one year (YYYY)",
      }),
  }),
  reply: reckoningReplySchema,
  refusals: [
    "bad-request",
    "day-not-read",
    "year-out-of-range",
    "no-such-day",
    "span-not-read",
    "span-not-whole",
    "span-negative",
    "span-too-long",
    "day-out-of-range",
  ],
} as const satisfies Operation;
