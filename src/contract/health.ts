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
