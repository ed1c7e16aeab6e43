import { z } from "zod";
import { bilingualSchema, caseIdSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";
import { namedPersonSchema } from "./people.ts";

const alarmSchema = z.object({
  id: z.string(),
  company: z.string(),
  companyId: z.string(),
  item: z.string().meta({ description: "Its name with its number" }),
  itemId: z.string(),
  caseId: caseIdSchema,
  duty: z.string(),
  what: bilingualSchema,
  label: bilingualSchema.meta({ description: "Which rung it is" }),
  person: namedPersonSchema,
  channel: z.object({ id: z.string(), title: z.string() }),
  since: z.string().meta({ description: "ISO instant in UTC of the try that was the last" }),
  sentence: bilingualSchema.meta({ description: "Why it could not be told, and the next step" }),
  detail: z.string().nullable().meta({ description: "What the other side said" }),
});

export const alarmsReplySchema = z.object({
  alarms: z.array(alarmSchema).meta({ description: "Warnings that could not be told, the newest first" }),
  truncated: z.boolean().meta({ description: "True where there are more" }),
});

export type AlarmsReply = z.infer<typeof alarmsReplySchema>;
export type Alarm = z.infer<typeof alarmSchema>;

/** The alarms that stand: each went another way, and stays until it is tried again. */
export const listAlarms = {
  id: "listAlarms",
  method: "get",
  path: "/alarms",
  summary: { zh: "告警：发不出去的预警", en: "Alarms: warnings that could not be delivered" },
  query: z.object({}),
  reply: alarmsReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;

/** Opens alarms again: the next delivery tries them. What no longer reaches its person this way is withdrawn. */
export const retryAlarms = {
  id: "retryAlarms",
  method: "post",
  path: "/alarms/tries",
  summary: { zh: "再发一次发不出去的预警", en: "Try alarms again" },
  body: z.object({ alarms: z.array(z.string().max(100, "too-long")).min(1).max(1000, "too-long") }),
  reply: alarmsReplySchema.extend({
    opened: z.number().int().meta({ description: "Tried again within a minute" }),
    withdrawn: z.number().int().meta({ description: "Whose channel is gone, or reaches the person no more" }),
  }),
  refusals: ["bad-request", "body-too-large", "alarm-unknown"],
} as const satisfies Operation;

export type RetriedReply = z.infer<typeof retryAlarms.reply>;
