import { z } from "zod";
import { itemReplySchema } from "./items.ts";
import { bilingualSchema, daySchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

/** Somebody says of a duty: seen, not before that day, under way already, or to be warned of again. */
export const handleDuty = {
  id: "handleDuty",
  method: "post",
  path: "/items/{id}/duties/{duty}/handling",
  summary: {
    zh: "处理预警：知道了、推迟、在办、恢复",
    en: "Answer the warnings of a duty: acknowledge, snooze, cover by a proceeding, resume",
  },
  params: z.object({
    id: z.string(),
    duty: z.string().meta({ description: "As itemWarnings and listTodos name it: rule and term or year" }),
  }),
  body: z.object({
    how: z.enum(["acknowledge", "snooze", "cover", "resume"]),
    until: daySchema.optional().meta({ description: "Of a snooze: after today, not after the last day to act" }),
    by: z.string().optional().meta({ description: "Of a proceeding under way: its name or number" }),
    note: z.string().optional(),
  }),
  reply: itemReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "item-not-found",
    "company-archived",
    "duty-unknown",
    "note-too-long",
    "snooze-without-day",
    "snooze-day",
    "covered-without-reference",
    "conflict",
    "command-differs",
  ],
} as const satisfies Operation;

const assignedReplySchema = itemReplySchema.extend({
  unknownOwners: z.array(z.string()).meta({ description: "Names among the owners that no single known person has" }),
  notice: bilingualSchema.nullable().meta({
    description:
      "Where a name is nobody's or of somebody who has left: who is warned today, and the next step; else null",
  }),
});

export type AssignedReply = z.infer<typeof assignedReplySchema>;

/** Somebody says who answers for an item. The ledger imported again leaves it so, unless it names others than before. */
export const assignItem = {
  id: "assignItem",
  method: "post",
  path: "/items/{id}/owners",
  summary: { zh: "指定负责人", en: "Say who answers for an item" },
  params: z.object({ id: z.string() }),
  body: z.object({
    owners: z
      .array(z.string())
      .meta({ description: "Names as the ledger writes them; none leaves it to the fallback" }),
    note: z.string().optional(),
  }),
  reply: assignedReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "item-not-found",
    "company-archived",
    "too-many-owners",
    "owner-name",
    "note-too-long",
    "conflict",
    "command-differs",
  ],
} as const satisfies Operation;
