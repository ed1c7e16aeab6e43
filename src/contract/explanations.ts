import { z } from "zod";
import { bilingualSchema, citationSchema, confidenceSchema, dayBandSchema, asOfSchema } from "./operation.ts";
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

/** One way to count the deadline; several where what it rests on leaves the unit open. */
export const readingSchema = z.object({
  /** Which reading it is, and what to make of it. */
  title: bilingualSchema,
  from: z.string(),
  value: z.number().int(),
  unit: z.enum(["calendar-day", "working-day", "month", "year"]),
  /** True of the one that the last day to act follows. */
  leads: z.boolean(),
  /** Where the count ends, before any rule about rest days. */
  raw: dayBandSchema,
  formal: dayBandSchema,
  safe: dayBandSchema,
  because: bilingualSchema.nullable(),
  cites: z.array(citationSchema),
  confidence: confidenceSchema.nullable(),
  /** How many days count and how many do not. */
  countedSummary: bilingualSchema,
  /** Each day that was counted or skipped, in the order of counting, at most 400; none for months and years. */
  counted: z.array(z.object({ day: z.string(), counts: z.boolean().nullable(), why: bilingualSchema })),
});

export const explanationSchema = z.object({
  obligation: dueItemSchema,
  /** The earliest first. */
  readings: z.array(readingSchema),
  lines: z.array(explanationLineSchema),
  /** Days from asOf to the last day to act with what each counts as, at most 400. */
  days: z.array(countedDaySchema),
  asOf: z.string(),
  lawHash: z.string(),
  programVersion: z.string().meta({ description: "With lawHash the receipt: the same two give the same answer again" }),
});

export type ExplanationReply = z.infer<typeof explanationSchema>;

/** 「怎么算的」 of one due date. */
export const explainObligation = {
  id: "explainObligation",
  method: "get",
  path: "/explanations/{id}",
  summary: { zh: "一个日期是怎么算的", en: "How a date was worked out" },
  params: z.object({ id: z.string() }),
  query: z.object({ asOf: asOfSchema.optional() }),
  reply: explanationSchema,
  refusals: ["bad-request", "obligation-not-found"],
} as const satisfies Operation;
