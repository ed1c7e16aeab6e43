import { z } from "zod";
import { handledSchema } from "./due.ts";
import { bilingualSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

const becauseSchema = z.enum(["owner", "deputy", "successor", "fallback", "lead", "no-answer", "alarm", "nobody"]);

const toldSchema = z.object({
  person: z.string().nullable().meta({ description: "Null where there is nobody to tell" }),
  name: z.string().nullable(),
  because: becauseSchema,
  reason: bilingualSchema,
  channels: z.array(
    z.object({
      id: z.string(),
      title: bilingualSchema,
      sendAfter: z.string().meta({ description: "Instant before which it does not go out" }),
    }),
  ),
});

const stepSchema = z.object({
  kind: z.enum(["rung", "no-answer"]),
  days: z.number().int().meta({ description: "Before the last day to act, negative after it" }),
  on: z.string(),
  label: bilingualSchema,
  provisional: bilingualSchema.nullable().meta({ description: "Why the day may still move; null where it is certain" }),
  state: z.enum(["told", "passed-over", "coming", "quiet"]).meta({
    description: "passed-over: another rung spoke for it, or it lay before the item; quiet: not told as things stand",
  }),
  told: z.array(toldSchema),
});

const ladderSchema = z.object({
  duty: z.string(),
  rule: z.string(),
  what: bilingualSchema,
  lastDay: z.string(),
  state: z.enum(["armed", "acknowledged", "snoozed", "covered", "ended"]),
  sentence: bilingualSchema.meta({ description: "Where it stands, or why it stopped" }),
  nextOn: z.string().nullable(),
  handled: handledSchema,
  steps: z.array(stepSchema).meta({ description: "In order of their days, as if nobody answered" }),
});

const toldEntrySchema = z.object({
  on: z.string(),
  duty: z.string(),
  label: bilingualSchema,
  person: z.string().nullable(),
  name: z.string().nullable(),
  reason: bilingualSchema,
  channel: z.string(),
  channelTitle: bilingualSchema,
  state: z.enum(["open", "told", "withdrawn", "alarm"]),
  sentence: bilingualSchema.meta({ description: "The receipt, the failure or what settled it" }),
  lateDays: z.number().int(),
});

export const itemWarningsReplySchema = z.object({
  asOf: z.string(),
  item: z.string(),
  itemId: z.string(),
  company: z.string(),
  archived: z.boolean(),
  unknownOwners: z.array(z.string()).meta({ description: "Names of owners that no single known person has" }),
  escalation: bilingualSchema.meta({ description: "Who is told first and who next, as things stand today" }),
  ladders: z.array(ladderSchema).meta({ description: "Those that run first, then the ended ones" }),
  history: z.array(toldEntrySchema).meta({ description: "Who was told, the newest first" }),
});

export type ItemWarningsReply = z.infer<typeof itemWarningsReplySchema>;
export type WarningLadder = z.infer<typeof ladderSchema>;
export type WarningStep = z.infer<typeof stepSchema>;
export type WarnedPerson = z.infer<typeof toldSchema>;

export const itemWarnings = {
  id: "itemWarnings",
  method: "get",
  path: "/items/{id}/warnings",
  summary: {
    zh: "一个条目的预警：谁、何时、通过什么，以及已经通知过的",
    en: "Warnings of an item: who is told when and through what, and who was",
  },
  params: z.object({ id: z.string() }),
  query: z.object({}),
  reply: itemWarningsReplySchema,
  refusals: ["bad-request", "item-not-found"],
} as const satisfies Operation;
