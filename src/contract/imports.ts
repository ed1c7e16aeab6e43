import { z } from "zod";
import { archivedSchema, bilingualSchema, switchSchema } from "./operation.ts";
import { renewalSchema } from "./items.ts";
import type { Operation } from "./operation.ts";
import { problemSchema } from "./refusal.ts";

export const findingSchema = z.object({
  code: z.string(),
  cell: z.string().nullable(),
  text: bilingualSchema,
});

export const proposalSchema = z.object({
  field: z.string(),
  value: z.string(),
  safe: z.boolean(),
  why: z.string(),
  text: bilingualSchema,
});

export const rowSchema = z.object({
  row: z.number().int(),
  status: z.enum(["accepted", "question", "rejected", "not-a-record"]),
  kind: z.string().nullable(),
  name: z.string().nullable(),
  identifier: z.string().nullable(),
  holder: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  openEnded: z.boolean(),
  renewal: renewalSchema.nullable(),
  minimumMonths: z.number().int().nullable(),
  reason: findingSchema.nullable(),
  proposals: z.array(proposalSchema),
  /** What importing it would do: null for rows that are not accepted. */
  effect: z.enum(["record", "renew", "correct", "unchanged"]).nullable(),
  notRecord: z.string().nullable(),
});

export const countsSchema = z.object({
  read: z.number().int(),
  accepted: z.number().int(),
  question: z.number().int(),
  rejected: z.number().int(),
  notRecord: z.number().int(),
});

export const sheetSchema = z.object({
  name: z.string(),
  hidden: z.boolean(),
  included: z.boolean(),
  headerRow: z.number().int().nullable(),
  counts: countsSchema,
  rows: z.array(rowSchema),
});

export const importReplySchema = z.object({
  file: z.string(),
  dryRun: z.boolean(),
  /** Null for a dry run, and where the file said nothing new. */
  importId: z.string().nullable(),
  refusal: problemSchema
    .pick({ code: true, at: true, sentence: true, data: true })
    .nullable()
    .meta({ description: "Of a dry run: why importing the file so would be refused" }),
  companies: z.array(
    z.object({
      id: z.string().nullable(),
      name: z.string(),
      creditCode: z.string().nullable(),
      rows: z.number().int(),
      isNew: z.boolean(),
    }),
  ),
  counts: countsSchema,
  effects: z.object({
    record: z.number().int(),
    renew: z.number().int(),
    correct: z.number().int(),
    unchanged: z.number().int(),
  }),
  sheets: z.array(sheetSchema),
  /** Titles of the kinds that the listed rows name. */
  kinds: z.array(z.object({ id: z.string(), title: bilingualSchema })),
});

export type ImportReply = z.infer<typeof importReplySchema>;
export type ImportRow = z.infer<typeof rowSchema>;

const importQuery = z.object({
  fileName: z.string().min(1).max(255),
  company: z
    .string()
    .trim()
    .regex(/^\P{Cc}*$/u, "not-one-line")
    .optional()
    .meta({ description: "Id or name, on one line; needed when the file names no company" }),
  mode: z.enum(["keep-good", "all-or-none"]).default("keep-good"),
  hiddenSheets: z
    .string()
    .optional()
    .meta({ description: "Names of hidden sheets to read all the same, separated by /" }),
  rows: z
    .enum(["all", "problems"])
    .default("all")
    .meta({ description: "Which rows to list in the reply; counts are always whole" }),
});

/** Codes of `FileRefusal` as refusals of the operation. */
export const fileRefusals = [
  "file-empty",
  "file-too-large",
  "file-old-xls",
  "file-encrypted",
  "file-truncated",
  "file-zip-bomb",
  "file-entities",
  "file-not-spreadsheet",
  "file-encoding",
  "file-too-many-columns",
  "file-too-many-rows",
  "file-no-header",
] as const;

export const previewImport = {
  id: "previewImport",
  method: "post",
  path: "/imports/preview",
  summary: { zh: "预检:逐行读出,不写入", en: "Dry run: every row read, nothing written" },
  query: importQuery,
  body: "bytes",
  reply: importReplySchema,
  refusals: ["bad-request", ...fileRefusals, "sheet-unknown"],
} as const satisfies Operation;

export const importLedger = {
  id: "importLedger",
  method: "post",
  path: "/imports",
  summary: { zh: "导入台账", en: "Import a ledger" },
  query: importQuery,
  body: "bytes",
  reply: importReplySchema,
  refusals: [
    "bad-request",
    ...fileRefusals,
    "sheet-unknown",
    "rows-not-clean",
    "nothing-to-import",
    "company-needed",
    "several-holders",
    "company-archived",
    "conflict",
    "command-differs",
  ],
} as const satisfies Operation;

export const markImport = {
  id: "markImport",
  method: "post",
  path: "/imports/marked",
  summary: { zh: "退回同一文件,加「问题」列", en: "The same file back with a 问题 column" },
  query: importQuery,
  body: "bytes",
  reply: { bytes: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv"] },
  refusals: ["bad-request", ...fileRefusals, "sheet-unknown"],
} as const satisfies Operation;

export const exportLedger = {
  id: "exportLedger",
  method: "get",
  path: "/exports",
  summary: { zh: "导出台账", en: "Export the ledger" },
  query: z.object({
    company: z.string().optional(),
    format: z.enum(["xlsx", "csv"]).default("xlsx"),
    template: switchSchema,
    archived: archivedSchema,
  }),
  reply: { bytes: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv"] },
  refusals: ["bad-request", "company-not-found"],
} as const satisfies Operation;
