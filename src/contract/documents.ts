import { z } from "zod";
import { bilingualSchema, confidenceSchema, switchSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

const columnSchema = z.object({ id: z.string(), name: z.string(), title: bilingualSchema });

export const documentFieldSchema = z.object({
  id: z.string(),
  name: z.string().meta({ description: "The placeholder in templates, without its braces" }),
  title: bilingualSchema,
  sort: z.enum(["text", "long", "day", "list"]),
  columns: z.array(columnSchema).meta({ description: "Of a list; else none" }),
});

const namedSchema = z.object({ id: z.string(), title: bilingualSchema });

export const documentSchema = z.object({
  id: z.string(),
  title: bilingualSchema,
  what: bilingualSchema,
  proceedings: z.array(namedSchema),
  kinds: z.array(z.string()).meta({ description: "Kinds of item that it is written from; empty where any will do" }),
  authority: namedSchema.nullable().meta({ description: "Whose form it is; null for a text of our own" }),
  material: z.string().nullable(),
  confidence: confidenceSchema,
});

export type DocumentReply = z.infer<typeof documentSchema>;

const rowsSchema = z.array(z.record(z.string().max(20), z.string().max(2000))).max(500);

const furtherSchema = z
  .record(z.string().max(40), z.union([z.string().max(20_000), rowsSchema]))
  .default({})
  .meta({ description: "Values by id or name of their field; they win over what the ledger says" });

const formatSchema = z.enum(["docx", "pdf"]).default("docx");

const aboutFields = {
  item: z.string().max(64).optional().meta({ description: "Id of the item that it is written from" }),
  company: z.string().max(200).optional().meta({ description: "Id or name, where there is no item yet" }),
  proceeding: z
    .string()
    .max(64)
    .optional()
    .meta({ description: "Of those that the document is for; the first if left out" }),
  case: z.string().max(64).optional().meta({
    description:
      "Id of a case that it is written for: its item, its proceeding and all that it knows are taken. What the case does not ask for is refused",
  }),
  further: furtherSchema,
};

const filledFieldSchema = documentFieldSchema.extend({
  value: z.union([z.string(), rowsSchema]).nullable(),
  from: z
    .enum(["ledger", "case", "given"])
    .nullable()
    .meta({ description: "Null where nothing is known: it is to be filled" }),
});

export const documentFieldsReplySchema = z.object({
  document: documentSchema,
  company: z.string(),
  fileName: z.string(),
  fields: z.array(filledFieldSchema),
  missing: z.array(z.string()),
  template: z.object({ own: z.boolean(), authority: z.string().nullable() }),
});

export type DocumentFieldsReply = z.infer<typeof documentFieldsReplySchema>;

export const documentsReplySchema = z.object({
  documents: z.array(documentSchema),
  fields: z.array(documentFieldSchema).meta({ description: "Every field that templates may name" }),
  lawHash: z.string(),
});

export type DocumentsReply = z.infer<typeof documentsReplySchema>;

export const templateSchema = z.object({
  document: z.string(),
  title: bilingualSchema,
  authority: namedSchema.nullable().meta({ description: "The authority alone for which it counts; null for all" }),
  own: z.boolean().meta({ description: "True for one that was uploaded; it wins over the built-in one" }),
});

export const templatesReplySchema = z.object({ templates: z.array(templateSchema) });

export type TemplatesReply = z.infer<typeof templatesReplySchema>;

export const savedTemplateSchema = z.object({
  document: z.string(),
  authority: z.string().nullable(),
  fields: z.array(z.string()).meta({ description: "Fields that it names" }),
});

export type SavedTemplateReply = z.infer<typeof savedTemplateSchema>;

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const documentTypes = { docx: docxType, pdf: "application/pdf" } as const;

const ofDocument = ["bad-request", "document-unknown"] as const;
const ofCase = [
  "item-not-found",
  "company-not-found",
  "case-not-found",
  "course-unknown",
  "document-about-nothing",
  "document-field-unknown",
  "case-other-proceeding",
  "document-not-of-case",
  "document-other-kind",
] as const;
const ofTemplate = ["template-missing", "template-refused"] as const;

export const listDocuments = {
  id: "listDocuments",
  method: "get",
  path: "/documents",
  summary: { zh: "可以生成的文书，以及模板能用的字段", en: "Documents that can be made, and the fields of templates" },
  query: z.object({
    case: z.string().max(64).optional().meta({ description: "Id of a case, to take those alone that it asks for" }),
  }),
  reply: documentsReplySchema,
  refusals: ["bad-request", "case-not-found", "course-unknown"],
} as const satisfies Operation;

export const showDocument = {
  id: "showDocument",
  method: "post",
  path: "/documents/{id}/fields",
  summary: { zh: "一份文书会填上什么、还缺什么", en: "What a document would say, and what is still to be filled" },
  params: z.object({ id: z.string() }),
  body: z.object(aboutFields),
  reply: documentFieldsReplySchema,
  refusals: [...ofDocument, ...ofCase, ...ofTemplate],
} as const satisfies Operation;

export const makeDocument = {
  id: "makeDocument",
  method: "post",
  path: "/documents/{id}",
  summary: {
    zh: "生成一份文书；缺的字段列在 x-to-fill 头里",
    en: "Makes a document; the header x-to-fill names the fields that are to be filled",
  },
  params: z.object({ id: z.string() }),
  body: z.object({ ...aboutFields, format: formatSchema }),
  reply: { bytes: [documentTypes.docx, documentTypes.pdf] },
  refusals: [...ofDocument, ...ofCase, ...ofTemplate, "document-unsound", "document-unprintable"],
} as const satisfies Operation;

export const makeDocuments = {
  id: "makeDocuments",
  method: "post",
  path: "/document-batches",
  summary: {
    zh: "批量生成：压缩包，每家企业一个文件夹，附一张清单",
    en: "Makes documents for many: a zip with a folder for each company and a list of what became of each",
  },
  body: z.object({
    documents: z.array(z.string().max(64)).min(1).max(50),
    items: z
      .array(z.string().max(64))
      .max(20_000)
      .optional()
      .meta({ description: "Ids; all fitting items if left out" }),
    company: z.string().max(200).optional().meta({ description: "Id or name, to take the items of one alone" }),
    proceeding: z.string().max(64).optional().meta({
      description: "Which matter they are about; the only one of a document that is for one alone if left out",
    }),
    format: formatSchema,
    further: furtherSchema,
  }),
  reply: { bytes: ["application/zip"] },
  refusals: [...ofDocument, "company-not-found", "document-field-unknown", "nothing-to-make"],
} as const satisfies Operation;

export const listTemplates = {
  id: "listTemplates",
  method: "get",
  path: "/templates",
  summary: { zh: "文书模板：内置的和自己上传的", en: "Templates: those built in, and one's own" },
  query: z.object({}),
  reply: templatesReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;

const forAuthority = z.object({
  authority: z.string().max(64).optional().meta({ description: "Id of the authority alone for which it counts" }),
});

export const readTemplate = {
  id: "readTemplate",
  method: "get",
  path: "/templates/{document}",
  summary: { zh: "下载模板", en: "The template as a file" },
  params: z.object({ document: z.string() }),
  query: forAuthority.extend({ builtIn: switchSchema.meta({ description: "True for the one that came built in" }) }),
  reply: { bytes: [documentTypes.docx] },
  refusals: [...ofDocument, "authority-unknown", "template-missing"],
} as const satisfies Operation;

export const saveTemplate = {
  id: "saveTemplate",
  method: "post",
  path: "/templates/{document}",
  summary: { zh: "换成自己的模板", en: "Puts one's own template in the place of the built-in one" },
  params: z.object({ document: z.string() }),
  query: forAuthority,
  body: "bytes",
  reply: savedTemplateSchema,
  refusals: [...ofDocument, "authority-unknown", "body-too-large", "template-refused"],
} as const satisfies Operation;

export const restoreTemplate = {
  id: "restoreTemplate",
  method: "post",
  path: "/templates/{document}/restore",
  summary: { zh: "去掉自己的模板，恢复内置模板", en: "Takes one's own template away; the built-in one counts again" },
  params: z.object({ document: z.string() }),
  query: forAuthority,
  reply: z.object({ document: z.string(), authority: z.string().nullable() }),
  refusals: [...ofDocument, "authority-unknown", "template-not-own"],
} as const satisfies Operation;
