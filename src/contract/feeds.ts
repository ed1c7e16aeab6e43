import { z } from "zod";
import type { Operation } from "./operation.ts";

export const feedReplySchema = z.object({
  kind: z.enum(["person", "company"]),
  id: z.string(),
  name: z.string(),
  path: z.string().meta({ description: "Of the calendar on this server, outside /api: /feeds/….ics" }),
  address: z.string().meta({ description: "Told this once: only its hash is kept" }),
});

export type FeedReply = z.infer<typeof feedReplySchema>;

/** Makes a secret address at which calendars find the last days to act; the one before it is dead. */
export const makeFeed = {
  id: "makeFeed",
  method: "post",
  path: "/feeds",
  summary: {
    zh: "生成日历订阅地址（旧地址随即失效）",
    en: "Make the secret address of a calendar feed; the one before it is dead",
  },
  body: z.object({
    person: z.string().optional().meta({ description: "Id or name; either this or a company" }),
    company: z.string().optional().meta({ description: "Id or exact name" }),
  }),
  reply: feedReplySchema,
  refusals: ["bad-request", "body-too-large", "feed-of-whom", "person-unknown", "company-not-found"],
} as const satisfies Operation;
