import { z } from "zod";
import type { Operation } from "./operation.ts";
import { namedPersonSchema } from "./people.ts";

export const warningSettingsReplySchema = z.object({
  lead: namedPersonSchema.nullable(),
  digestAt: z.string().meta({ description: "HH:MM in Asia/Shanghai" }),
  escalateAfter: z.number().int().meta({ description: "Working days without an answer" }),
});

export type WarningSettingsReply = z.infer<typeof warningSettingsReplySchema>;

export const showWarningSettings = {
  id: "showWarningSettings",
  method: "get",
  path: "/warning-settings",
  summary: { zh: "怎样预警", en: "How is warned" },
  query: z.object({}),
  reply: warningSettingsReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;

export const saveWarningSettings = {
  id: "saveWarningSettings",
  method: "post",
  path: "/warning-settings",
  summary: { zh: "更改怎样预警", en: "Change how is warned" },
  body: z.object({
    lead: z.string().max(100, "too-long").nullable().meta({
      description: "Id or name of who is told last, and of everything that has nobody else",
    }),
    digestAt: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "not-a-time")
      .meta({ description: "When what is not urgent goes out on a working day, HH:MM in Asia/Shanghai" }),
    escalateAfter: z.number().int().min(1).max(30).meta({
      description: "Working days without an answer after which the next person is told",
    }),
  }),
  reply: warningSettingsReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "person-unknown",
    "person-has-left",
    "changed-meanwhile",
    "command-differs",
  ],
} as const satisfies Operation;
