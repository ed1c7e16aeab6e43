import { z } from "zod";
import { bilingualSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const recordVerificationSchema = z.object({
  at: z.string().meta({ description: "ISO instant in UTC at which it ended" }),
  on: z.string(),
  streams: z.number().int(),
  entries: z.number().int(),
  whole: z.boolean(),
  broken: z
    .array(
      z.object({
        companyId: z.string(),
        company: z.string(),
        version: z.number().int().meta({ description: "Position of the first entry that does not fit" }),
        problem: z.enum(["gap", "hash"]),
        sentence: bilingualSchema,
      }),
    )
    .meta({ description: "Each stream whose chain breaks, with the first place" }),
});

export type RecordVerification = z.infer<typeof recordVerificationSchema>;

/** Reads every entry of every stream; nothing is written. */
export const verifyRecord = {
  id: "verifyRecord",
  method: "post",
  path: "/record-verification",
  summary: { zh: "核对全部流水的哈希链", en: "Verify the hash chains of the whole record" },
  body: z.object({}),
  reply: recordVerificationSchema,
  refusals: ["bad-request", "body-too-large"],
} as const satisfies Operation;
