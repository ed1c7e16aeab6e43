import { z } from "zod";
import { dueItemSchema } from "./due.ts";
import { bilingualSchema, daySchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

const answerDutySchema = z.object({
  itemId: z.string(),
  duty: z.string(),
  item: z.string(),
  company: z.string(),
  what: bilingualSchema,
  answered: bilingualSchema
    .nullable()
    .meta({ description: "What was answered through this link; null where nothing was" }),
  due: dueItemSchema.nullable().meta({ description: "Null once nobody is to be warned of it any more" }),
});

export const answerReplySchema = z.object({
  asOf: z.string(),
  name: z.string().nullable().meta({ description: "Whom the message was for" }),
  until: z.string().meta({ description: "Last day on which the link answers" }),
  duties: z.array(answerDutySchema),
});

export type AnswerReply = z.infer<typeof answerReplySchema>;
export type AnswerDuty = z.infer<typeof answerDutySchema>;

/** What a link in a message is about. Looking changes nothing: programs that check mail follow links. */
export const showAnswer = {
  id: "showAnswer",
  method: "get",
  path: "/answers/{token}",
  summary: { zh: "消息里的链接：可以答复哪些应办事项", en: "A link in a message: the duties that it can answer" },
  params: z.object({ token: z.string() }),
  query: z.object({}),
  reply: answerReplySchema,
  refusals: ["bad-request", "link-unknown"],
} as const satisfies Operation;

/** Answers one of them, once. */
export const answer = {
  id: "answer",
  method: "post",
  path: "/answers/{token}",
  summary: { zh: "用消息里的链接答复一件", en: "Answer one of them through the link" },
  params: z.object({ token: z.string() }),
  body: z.object({
    itemId: z.string(),
    duty: z.string(),
    how: z.enum(["acknowledge", "snooze"]),
    until: daySchema.optional().meta({ description: "Of a snooze: after today, not after the last day to act" }),
    note: z.string().optional(),
  }),
  reply: answerReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "link-unknown",
    "not-in-message",
    "answered-already",
    "company-archived",
    "duty-unknown",
    "note-too-long",
    "snooze-without-day",
    "snooze-day",
    "conflict",
  ],
} as const satisfies Operation;
