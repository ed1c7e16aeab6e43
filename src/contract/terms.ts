import { z } from "zod";
import { bilingualSchema, dayBandSchema } from "./operation.ts";

/** How a term ends: on its day, by itself into the next one, or on no day until somebody leaves. */
export const termKindSchema = z.enum(["fixed", "automatic", "open"]);

/** Another item by its id and by what people call it. */
export const namedItemSchema = z.object({ id: z.string(), name: z.string() });

/** Terms that do not join: a gap, which none of them holds, or an overlap, which two of them hold. */
export const findingSchema = z.object({
  id: z.string(),
  kind: z.enum(["gap", "overlap"]),
  company: z.string(),
  companyId: z.string(),
  items: z.array(namedItemSchema).meta({ description: "The item, or the replaced one and the one that takes over" }),
  first: z.string(),
  last: z.string().nullable().meta({ description: "Null where it has no end" }),
  days: z.number().int().nullable(),
  when: z.enum(["past", "running", "coming"]),
  restDaysOnly: z.boolean().nullable().meta({ description: "Of a gap; null where a missing holiday notice decides" }),
  sentence: bilingualSchema,
  nextStep: bilingualSchema,
});

export const periodSchema = z.object({
  number: z.number().int().meta({ description: "1 for the first written term" }),
  start: z.string().nullable(),
  end: z.string().nullable(),
  noticeDay: dayBandSchema.nullable().meta({ description: "Last day for notice before its end; act on the earliest" }),
  state: z.enum(["past", "current", "presumed", "next"]),
  written: z.boolean(),
  rule: bilingualSchema.meta({ description: "What gave it: as written, or how it was counted" }),
});

/** When a contract without an end can be left. */
export const leavingSchema = z.object({
  minimumMonths: z.number().int().nullable(),
  minimumUntil: z.string().nullable().meta({ description: "Last day of the minimum term" }),
  earliestEnd: dayBandSchema.nullable().meta({ description: "Null where a start is missing; plan for the latest" }),
  noticeBy: dayBandSchema.nullable(),
  sentence: bilingualSchema,
});

export type TermFinding = z.infer<typeof findingSchema>;
export type ItemPeriod = z.infer<typeof periodSchema>;
export type ItemLeaving = z.infer<typeof leavingSchema>;
