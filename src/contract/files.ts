import { z } from "zod";
import { fileTypes } from "./fileType.ts";
import { daySchema, switchSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const fileSchema = z.object({
  hash: z.string().meta({ description: "sha256 of its bytes in 64 hex digits; by it the file is asked for" }),
  type: z.string().meta({ description: "What it is by its content: pdf, jpeg, png, tiff, ofd, docx, xlsx, txt" }),
  bytes: z.number().int(),
  name: z.string().meta({ description: "As it was given when it was first kept" }),
  saveAs: z.string().meta({ description: "A name under which it may be saved anywhere" }),
  preview: z.boolean().meta({ description: "Whether it can be shown in place" }),
  keptAt: z.string(),
  keptBy: z.string(),
  effective: z.string().nullable().meta({ description: "The day from which it holds; null where nobody said it" }),
  received: z.string().nullable().meta({ description: "The day on which it came to the company" }),
  verified: z.string().nullable().meta({ description: "The day on which somebody checked it" }),
});

export type FileReply = z.infer<typeof fileSchema>;

const companySchema = z.string().max(200, "too-long").meta({ description: "Id, name or credit code of the company" });

const params = z.object({ id: companySchema });

/** Why what was sent is not kept; each names the place and the next step. */
export const uploadRefusals = [
  "upload-too-large",
  "upload-empty",
  "upload-not-its-name",
  "upload-type",
  "upload-active",
  "upload-macro",
  "upload-embedded",
  "upload-encrypted",
  "upload-damaged",
  "upload-zip-bomb",
] as const;

/** Why the place of the files cannot be used. */
export const filePlaceRefusals = [
  "files-full",
  "files-not-writable",
  "files-unreachable",
  "files-not-admitted",
] as const;

/** Why a kept file is not given out, or not to be shown in place. */
export const servedFileRefusals = [
  "file-not-found",
  "file-no-preview",
  "file-lost",
  "file-damaged",
  ...filePlaceRefusals,
] as const;

export const keepFileReplySchema = z.object({
  file: fileSchema,
  isNew: z.boolean().meta({ description: "False where the company had these bytes already: nothing was changed" }),
});

export type KeepFileReply = z.infer<typeof keepFileReplySchema>;

export const keepFile = {
  id: "keepFile",
  method: "post",
  path: "/companies/{id}/files",
  summary: {
    zh: "存一个文件（同样的字节只存一份）",
    en: "Keep a file of a company; the same bytes are kept once",
  },
  params,
  query: z.object({
    name: z
      .string()
      .min(1, "empty")
      .max(1000, "too-long")
      .meta({ description: "Its name where it comes from; kept as text" }),
  }),
  body: "bytes",
  reply: keepFileReplySchema,
  refusals: ["bad-request", "company-not-found", "company-archived", ...uploadRefusals, ...filePlaceRefusals],
} as const satisfies Operation;

export const filesReplySchema = z.object({
  company: z.object({ id: z.string(), name: z.string(), archived: z.boolean() }),
  limitBytes: z.number().int().meta({ description: "The largest file that is taken" }),
  files: z.array(fileSchema).meta({ description: "The newest first" }),
});

export type FilesReply = z.infer<typeof filesReplySchema>;

export const listFiles = {
  id: "listFiles",
  method: "get",
  path: "/companies/{id}/files",
  summary: { zh: "一家企业的文件", en: "Files of a company" },
  params,
  query: z.object({}),
  reply: filesReplySchema,
  refusals: ["bad-request", "company-not-found"],
} as const satisfies Operation;

export const getFile = {
  id: "getFile",
  method: "get",
  path: "/companies/{id}/files/{hash}",
  summary: {
    zh: "取一个文件；preview 为 true 时在页面里看（只限 PDF、JPEG、PNG）",
    en: "A file as it was kept; to be shown in place where preview is true (PDF, JPEG and PNG alone)",
  },
  params: params.extend({ hash: z.string().max(100, "too-long") }),
  query: z.object({ preview: switchSchema }),
  reply: { bytes: Object.values(fileTypes).map(({ media }) => media) },
  refusals: ["bad-request", "company-not-found", ...servedFileRefusals],
} as const satisfies Operation;

export const dateFile = {
  id: "dateFile",
  method: "post",
  path: "/companies/{id}/files/{hash}/days",
  summary: {
    zh: "登记一个文件的生效日、收到日、核对日（以前登记的留在流水里）",
    en: "Say from which day a file holds, when it came and when it was checked; what was said before stays in the record",
  },
  params: params.extend({ hash: z.string().max(100, "too-long") }),
  body: z.object({
    effective: daySchema.nullable().default(null),
    received: daySchema.nullable().default(null),
    verified: daySchema.nullable().default(null),
  }),
  reply: filesReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "company-not-found",
    "company-archived",
    "file-not-found",
    "case-day",
    "paper-days",
    "changed-meanwhile",
    "command-differs",
  ],
} as const satisfies Operation;
