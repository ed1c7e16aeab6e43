import { z } from "zod";
import type { Operation } from "./operation.ts";

export const sweepReplySchema = z.object({
  armed: z.number().int().meta({ description: "Companies whose ladders were brought up to their last entry" }),
  spoke: z.number().int().meta({ description: "Ladders that had something to say" }),
  claimed: z.number().int().meta({ description: "Warnings that were added, one for each person and channel" }),
  unheard: z.number().int().meta({ description: "Duties that are due and have nobody to be told" }),
  waiting: z.number().int().meta({ description: "Warnings that wait to go out through a channel" }),
  delivering: z.boolean().meta({
    description:
      "Whether the program that answers serves and sends what is due; false of a command that runs by itself",
  }),
});

export type SweepReply = z.infer<typeof sweepReplySchema>;

/** What a server does once a minute by itself. */
export const sweepNow = {
  id: "sweepNow",
  method: "post",
  path: "/sweep",
  summary: { zh: "巡检：找出到期的预警档并认领", en: "Sweep: find the rungs that are due and claim them" },
  reply: sweepReplySchema,
  refusals: [],
} as const satisfies Operation;
