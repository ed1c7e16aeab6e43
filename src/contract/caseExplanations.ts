import { z } from "zod";
import { explanationLineSchema, readingSchema } from "./explanations.ts";
import { bilingualSchema, dayBandSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const caseExplanationSchema = z.object({
  title: bilingualSchema,
  about: z.string().meta({ description: "The company, and what the case is about" }),
  end: dayBandSchema
    .nullable()
    .meta({ description: "Where the count ends; null while it stands still, or of no count" }),
  lines: z.array(explanationLineSchema),
  readings: z.array(readingSchema).meta({ description: "Of a period that may be read in several units" }),
  countedSummary: bilingualSchema.nullable(),
  counted: z
    .array(z.object({ day: z.string(), counts: z.boolean().nullable(), why: bilingualSchema }))
    .meta({ description: "Each day of a clock in order, at most 400" }),
  asOf: z.string(),
  lawHash: z.string(),
  programVersion: z.string(),
});

export type CaseExplanationReply = z.infer<typeof caseExplanationSchema>;

/** 「怎么算的」 of one day in a case: a clock with its pauses and its extension, an expected day, the days since a loss. */
export const explainCaseDay = {
  id: "explainCaseDay",
  method: "get",
  path: "/cases/{id}/explanations/{what}",
  summary: { zh: "办件里的一个日子是怎么算的", en: "How a day in a case was worked out" },
  params: z.object({
    id: z.string(),
    what: z
      .string()
      .max(200, "too-long")
      .meta({ description: "`clock.` and its key, `expected.` and its stage, or `noticed`" }),
  }),
  query: z.object({}),
  reply: caseExplanationSchema,
  refusals: ["bad-request", "case-not-found", "course-unknown", "case-day-unknown"],
} as const satisfies Operation;
