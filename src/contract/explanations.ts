import { z } from "zod";
import { bilingualSchema, citationSchema, confidenceSchema, daySchema } from "./operation.ts";
import { dueItemSchema } from "./due.ts";
import type { Operation } from "./operation.ts";

export const explanationLineSchema = z.object({
  /** 0 for a step, 1 for a detail below it. */
  depth: z.number().int(),
  text: bilingualSchema,
  cites: z.array(citationSchema),
  confidence: confidenceSchema.nullable(),
});

export const countedDaySchema = z.object({
  day: z.string(),
  working: z.boolean().nullable(),
  why: bilingualSchema,
});

export const explanationSchema = z.object({
  obligation: dueItemSchema,
  lines: z.array(explanationLineSchema),
  /** Days from asOf to the last day to act with what each counts as, at most 400. */
  days: z.array(countedDaySchema),
  asOf: z.string(),
  lawHash: z.string(),
});

export type ExplanationReply = z.infer<typeof explanationSchema>;

/** 「怎么算的」 of one due date. */
export const explainObligation = {
  id: "explainObligation",
  method: "get",
  path: "/explanations/{id}",
  summary: { zh: "一个日期是怎么算的", en: "How a date was worked out" },
  params: z.object({ id: z.string() }),
  query: z.object({ asOf: daySchema.optional() }),
  reply: explanationSchema,
  refusals: ["bad-request", "obligation-not-found"],
} as const satisfies Operation;
