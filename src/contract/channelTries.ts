import { z } from "zod";
import { bilingualSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";
import { namedPersonSchema } from "./people.ts";

const trySchema = z.object({
  message: z.string().meta({ description: "Id of the message, the same from try to try" }),
  isTest: z.boolean(),
  person: namedPersonSchema,
  at: z.string().meta({ description: "ISO instant in UTC at which it was begun" }),
  number: z.number().int().meta({ description: "Which try of its message it was, from 1" }),
  outcome: z.enum(["accepted", "later", "failed", "under-way", "cut-short"]).meta({
    description: "later: another try follows, or followed; failed: given up; cut-short: nobody knows how it ended",
  }),
  sentence: bilingualSchema,
  detail: z.string().nullable().meta({ description: "What the other side said" }),
  nextAt: z.string().nullable().meta({ description: "ISO instant in UTC of the next try; null where none is to come" }),
});

export const channelTriesReplySchema = z.object({
  channel: z.object({ id: z.string(), title: z.string() }),
  tries: z.array(trySchema).meta({ description: "The last ones of warnings and tests alike, the newest first" }),
  truncated: z.boolean().meta({ description: "True where there were more" }),
});

export type ChannelTriesReply = z.infer<typeof channelTriesReplySchema>;
export type ChannelTry = z.infer<typeof trySchema>;

export const listChannelTries = {
  id: "listChannelTries",
  method: "get",
  path: "/channels/{id}/tries",
  summary: {
    zh: "一条通道的发送记录：每次发给谁、结果如何、何时再试",
    en: "What was sent through a channel: each try with its person, its outcome and the next one",
  },
  params: z.object({ id: z.string().max(100, "too-long") }),
  query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
  reply: channelTriesReplySchema,
  refusals: ["bad-request", "channel-unknown"],
} as const satisfies Operation;
