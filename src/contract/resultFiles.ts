import { z } from "zod";
import { filePlaceRefusals } from "./files.ts";
import { bilingualSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

const candidateSchema = z.object({
  value: z.string().meta({ description: "As the field is entered: a day as YYYY-MM-DD, all else as it is printed" }),
  written: z.string().meta({ description: "As it stands there, without the blanks of its layout" }),
  snippet: z.string().meta({ description: "The line in which it stands" }),
  page: z.number().int().nullable().meta({ description: "Counts from 1; null where the file has no pages of its own" }),
});

export type CandidateReply = z.infer<typeof candidateSchema>;

export const resultFileReplySchema = z.object({
  file: z.object({ hash: z.string(), name: z.string(), type: z.string() }),
  fields: z
    .array(
      z.object({
        field: z.string(),
        title: bilingualSchema,
        candidates: z.array(candidateSchema).meta({ description: "All that were found, none chosen; none: not found" }),
      }),
    )
    .meta({ description: "Fields that are compared, in their order; none where there is no text to read" }),
  partly: z.boolean().meta({ description: "Whether the file goes on after what was read of it" }),
  why: z
    .object({
      code: z.enum(["picture", "no-text", "encrypted", "damaged", "too-large", "too-long", "busy", "other-type"]),
      sentence: bilingualSchema,
    })
    .nullable()
    .meta({ description: "Why there is no text to read; null where there is" }),
});

export type ResultFileReply = z.infer<typeof resultFileReplySchema>;

export type NoTextReason = NonNullable<ResultFileReply["why"]>["code"];

/** What a kept file may say of the fields of what came out. It is read for a person, who takes each or not; nothing is written. */
export const readResultFile = {
  id: "readResultFile",
  method: "get",
  path: "/cases/{id}/result-files/{hash}",
  summary: {
    zh: "从新证的文件里找出各项写着什么，供人逐项采用",
    en: "What a file of the new paper says field by field, for a person to take",
  },
  params: z.object({ id: z.string(), hash: z.string().max(100, "too-long") }),
  query: z.object({}),
  reply: resultFileReplySchema,
  refusals: [
    "bad-request",
    "case-not-found",
    "course-unknown",
    "nothing-came-out",
    "file-not-found",
    "file-lost",
    "file-damaged",
    ...filePlaceRefusals,
  ],
} as const satisfies Operation;
