import { z } from "zod";
import { bilingualSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

/** A law has about a thousand files of a few kilobytes. */
const mostFiles = 5000;

export const lawFilesSchema = z
  .record(z.string(), z.string())
  .refine((files) => Object.keys(files).length <= mostFiles, `has more than ${mostFiles} files`)
  .meta({ description: "The texts of a law that is not in use, by path inside it: parameters/licence-validity.yaml" });

export const lawProblemsSchema = z.array(
  z.object({
    file: z.string().meta({ description: "law/cases/renew-licence.yaml" }),
    line: z.number().int().nullable(),
    sentence: bilingualSchema.meta({ description: "What is wrong, and the mend" }),
  }),
);

export const lawCheckReplySchema = z.object({
  lawHash: z.string().nullable().meta({ description: "Null where the law cannot be used" }),
  files: z.number().int(),
  cases: z.number().int().meta({ description: "Worked cases that were worked; 0 where the law cannot be used" }),
  problems: lawProblemsSchema,
});

export type LawCheckReply = z.infer<typeof lawCheckReplySchema>;

/** Every file, the files together and every worked case, as before a law is used. Nothing is changed. */
export const checkLaw = {
  id: "checkLaw",
  method: "post",
  path: "/law/check",
  summary: {
    zh: "检查一版规则，并验算每一个案例；不改变任何内容",
    en: "Check a law and work every case of it; nothing is changed",
  },
  body: z.object({
    files: lawFilesSchema.optional().meta({ description: "Left out: what the law's own folder holds now" }),
  }),
  reply: lawCheckReplySchema,
  refusals: ["bad-request", "body-too-large"],
} as const satisfies Operation;
