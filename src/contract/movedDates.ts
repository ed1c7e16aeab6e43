import { z } from "zod";
import { referredSchema } from "./lawPages.ts";
import { bilingualSchema, dayBandSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

const datedDutySchema = z.object({
  lastDayToAct: z.string(),
  safeDay: dayBandSchema,
  provisional: z.boolean(),
});

const changeCauseSchema = z.object({
  file: z.string().meta({ description: "Path inside the law: parameters/licence-validity.yaml" }),
  change: z.enum(["added", "changed", "removed"]),
  page: referredSchema
    .nullable()
    .meta({ description: "What the file is about; null where it has no page, or none any more" }),
  sentence: bilingualSchema,
});

export type ChangeCauseReply = z.infer<typeof changeCauseSchema>;

export const movedDateSchema = z.object({
  id: z.string().meta({ description: "Id of the duty; give it to explain" }),
  company: z.string(),
  companyId: z.string(),
  demo: z.boolean(),
  item: z.string(),
  itemId: z.string(),
  identifier: z.string().nullable(),
  what: bilingualSchema,
  was: datedDutySchema.nullable().meta({ description: "Null where there was no such duty" }),
  is: datedDutySchema.nullable().meta({ description: "Null where there is none any more" }),
  effect: z
    .enum(["moved", "safe-day", "new", "gone", "settled", "reopened", "narrowed"])
    .meta({ description: "safe-day: the last day to act stays, the safe day is another" }),
  because: bilingualSchema,
  causes: z
    .array(changeCauseSchema)
    .meta({ description: "What changed of that which this date is made from; empty where none of the files tells it" }),
  recordedOn: z.string(),
});

export type MovedDateReply = z.infer<typeof movedDateSchema>;

export const lawChangeSchema = z.object({
  id: z.string(),
  since: z.string().meta({ description: "Instant at which a program first ran with the later law" }),
  fromLaw: z.string(),
  toLaw: z.string(),
  comparison: z
    .enum(["compared", "calendar-only", "unreadable"])
    .nullable()
    .meta({ description: "Null while the dates are still being compared" }),
  why: z.array(changeCauseSchema).meta({ description: "Everything that changed, whether it moves a date or not" }),
  headline: bilingualSchema,
  moved: z.number().int().meta({ description: "Duties with another day to act, new ones and those that are gone" }),
  settled: z.number().int().meta({ description: "Duties whose day stays and of which only the certainty changed" }),
  dates: z.array(movedDateSchema),
});

export type LawChangeReply = z.infer<typeof lawChangeSchema>;

export const movedDatesReplySchema = z.object({
  lawHash: z.string(),
  finished: z.boolean().meta({ description: "Whether all dates were compared" }),
  changes: z.array(lawChangeSchema),
});

export type MovedDatesReply = z.infer<typeof movedDatesReplySchema>;

/** What changes of the law did to dates. */
export const listMovedDates = {
  id: "listMovedDates",
  method: "get",
  path: "/moved-dates",
  summary: { zh: "规则变动使哪些日期变动", en: "Which dates a change of the law moved, and why" },
  query: z.object({
    company: z.string().optional().meta({ description: "Id or exact name" }),
    changes: z.coerce.number().int().min(1).max(20).default(1).meta({ description: "How many, the latest first" }),
    limit: z.coerce.number().int().min(0).max(20_000).default(200).meta({ description: "Dates of each, at most" }),
  }),
  reply: movedDatesReplySchema,
  refusals: ["bad-request", "company-not-found"],
} as const satisfies Operation;
