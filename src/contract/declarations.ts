import { z } from "zod";
import { fileRefusals } from "./imports.ts";
import { bilingualSchema, citationSchema, confidenceSchema, daySchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

/** Longest text that is checked, in UTF-16 units: a page of a newspaper. */
export const longestDeclaration = 20_000;

export const declarationElementSchema = z.enum([
  "company",
  "uscc",
  "document",
  "copy",
  "licenceNumber",
  "authority",
  "issuedOn",
  "void",
]);

export type DeclarationElementName = z.infer<typeof declarationElementSchema>;

const copySchema = z.enum(["original", "duplicate", "both", "annex"]);

const foundSchema = z.object({
  company: z.string().nullable(),
  formerName: z.string().nullable().meta({ description: "What the text says that the company was called before" }),
  uscc: z.string().nullable(),
  document: z.string().nullable(),
  copy: z
    .enum([...copySchema.options, "either"])
    .nullable()
    .meta({ description: "`either` where it is left open" }),
  licenceNumber: z.string().nullable(),
  authority: z.string().nullable(),
  issuedOn: z.string().nullable().meta({ description: "YYYY-MM-DD; as it stands there where there is no such day" }),
  void: z.boolean(),
});

export type FoundInDeclaration = z.infer<typeof foundSchema>;

const placeSchema = z.object({
  from: z.number().int().meta({ description: "Where it begins in the text that was sent, in UTF-16 units" }),
  to: z.number().int().meta({ description: "The place after it" }),
});

const contradictionSchema = z.object({
  code: z.string(),
  element: declarationElementSchema,
  written: z.string(),
  sentence: bilingualSchema.meta({ description: "What does not fit, and how to mend it" }),
  ...placeSchema.shape,
});

export type ContradictionReply = z.infer<typeof contradictionSchema>;

const documentSchema = z.object({
  kind: z.string().nullable().meta({ description: "Sort of document in the law; null where none is named" }),
  found: foundSchema,
  places: z.partialRecord(declarationElementSchema, placeSchema),
  manner: z.enum(["lost", "stolen", "damaged"]).nullable(),
  missing: z.array(declarationElementSchema),
  contradictions: z.array(contradictionSchema),
});

export type DeclaredDocumentReply = z.infer<typeof documentSchema>;

const elementSchema = z.object({
  element: declarationElementSchema,
  title: bilingualSchema,
  says: bilingualSchema.meta({ description: "How to write it" }),
  confidence: confidenceSchema,
  cites: z.array(citationSchema),
});

export type DeclarationElementReply = z.infer<typeof elementSchema>;

export const declarationReplySchema = z.object({
  found: foundSchema.meta({ description: "Of the document that is meant: see `main`" }),
  missing: z.array(declarationElementSchema),
  contradictions: z.array(contradictionSchema),
  main: z.number().int().nullable().meta({
    description: "Its place in `documents`: that of the ledger's item, else the first telecom licence, else the first",
  }),
  documents: z.array(documentSchema).meta({ description: "In the order of the text" }),
  elements: z.array(elementSchema).meta({ description: "What a declaration holds, with what that rests on" }),
  compared: z
    .object({
      company: z.string().nullable(),
      item: z.string().nullable().meta({ description: "Id of the item; null where the company alone was compared" }),
      name: z.string().nullable(),
    })
    .nullable()
    .meta({ description: "What of the ledger the text was held against; null for nothing" }),
  lawHash: z.string(),
});

export type DeclarationReply = z.infer<typeof declarationReplySchema>;

/** What a text says of lost documents, what is missing, and what contradicts itself or the ledger. Writes nothing. */
export const checkDeclaration = {
  id: "checkDeclaration",
  method: "post",
  path: "/declarations/check",
  summary: { zh: "检查一段遗失声明", en: "Check a loss declaration" },
  body: z.object({
    text: z.string().meta({ description: "As it was or is to be printed: at most 20,000 characters" }),
    company: z.string().optional().meta({ description: "Hold it against this company of the ledger" }),
    item: z.string().optional().meta({ description: "Hold it against this item of the ledger" }),
    case: z.string().optional().meta({
      description:
        "Id of a case: hold it against all that the case says, as its print is judged; goes before the others",
    }),
  }),
  reply: declarationReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "text-too-long",
    "company-not-found",
    "item-not-found",
    "case-not-found",
    "course-unknown",
  ],
} as const satisfies Operation;

export const draftReplySchema = z.object({
  text: z.string().meta({ description: "What is not known stands in it by its name, in brackets 〔…〕" }),
  gaps: z.array(
    z.object({
      element: declarationElementSchema,
      title: bilingualSchema,
      document: z.number().int().nullable().meta({ description: "Of which document; null where of the company" }),
    }),
  ),
  complete: z.boolean(),
  confidence: confidenceSchema.meta({ description: "Of the wording: templates, no official form" }),
  lawHash: z.string(),
});

export type DraftReply = z.infer<typeof draftReplySchema>;

/** A declaration drafted from items of the ledger, several of one company in one paragraph. Writes nothing. */
export const draftDeclaration = {
  id: "draftDeclaration",
  method: "post",
  path: "/declarations/draft",
  summary: { zh: "起草遗失声明", en: "Draft a loss declaration" },
  body: z.object({
    items: z.array(z.string()).min(1).max(20).meta({ description: "Ids of items, of one company" }),
    copy: copySchema.meta({ description: "Which copies were lost, or that an annex was" }),
    stolen: z.boolean().default(false),
    prohibition: z.boolean().default(false).meta({ description: "True adds that nobody may use it any more" }),
    issuedOn: daySchema
      .optional()
      .meta({ description: "Day of issue as the document prints it; the ledger's where left out" }),
  }),
  reply: draftReplySchema,
  refusals: ["bad-request", "body-too-large", "item-not-found", "declared-together"],
} as const satisfies Operation;

/** The text of a file in which a declaration was written or scanned into text. */
export const readDeclarationFile = {
  id: "readDeclarationFile",
  method: "post",
  path: "/declarations/text",
  summary: { zh: "读出 .txt、.docx 或 PDF 里的文字", en: "The text of a .txt, a .docx or a PDF" },
  body: "bytes",
  reply: z.object({ text: z.string() }),
  refusals: ["bad-request", ...fileRefusals, "file-no-text"],
} as const satisfies Operation;
