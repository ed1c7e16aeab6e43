import { z } from "zod";
import { bilingualSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const healthReplySchema = z.object({
  status: z.enum(["ok", "starting", "trouble"]).meta({ description: "starting: not swept yet, and only just begun" }),
  version: z.string(),
  engine: z.enum(["memory", "pglite", "postgres"]),
  today: z.string(),
  lawHash: z.string(),
  calendarPublishedUntil: z.number().int().meta({ description: "Last year whose holiday notice is loaded" }),
  sweep: z
    .object({
      state: z.enum(["alive", "starting", "silent"]),
      lastAt: z.string().nullable().meta({ description: "ISO instant in UTC at which the last sweep ended" }),
      nextOn: z.string().nullable().meta({ description: "The next day on which a rung is due; null where none is" }),
    })
    .meta({ description: "Whether somebody looks for what is due" }),
  undelivered: z.object({
    waiting: z.number().int().meta({ description: "Warnings that wait to go out, the next digest's among them" }),
    since: z.string().nullable().meta({ description: "ISO instant in UTC from which the oldest could have gone out" }),
    alarms: z.number().int().meta({ description: "Warnings that could not be delivered" }),
  }),
  record: z
    .object({ at: z.string(), entries: z.number().int(), streams: z.number().int(), whole: z.boolean() })
    .nullable()
    .meta({ description: "The last verification of the hash chains by this program; null where there was none" }),
  links: z
    .object({ address: z.string(), onlyHere: z.boolean() })
    .meta({ description: "Where links in messages lead, and whether that is a place on this machine alone" }),
  checks: z.array(z.object({ id: z.string(), ok: z.boolean(), sentence: bilingualSchema })),
});

export type HealthReply = z.infer<typeof healthReplySchema>;

export const checkHealth = {
  id: "checkHealth",
  method: "get",
  path: "/health",
  summary: { zh: "自检", en: "Self-check" },
  query: z.object({
    files: z.enum(["none", "sampled", "all"]).default("none").meta({
      description:
        "Whether to look that every file is there, and to read some or all of them and hold their hash against it",
    }),
  }),
  reply: healthReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;
