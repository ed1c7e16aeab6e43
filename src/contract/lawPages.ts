import { z } from "zod";
import {
  asOfSchema,
  bilingualSchema,
  citationSchema,
  confidenceSchema,
  dayBandSchema,
  lightSchema,
  textReadSchema,
} from "./operation.ts";
import type { Operation } from "./operation.ts";

export const lawPageTypeSchema = z.enum([
  "obligation",
  "proceeding",
  "parameter",
  "clock",
  "counting",
  "kind",
  "identifier",
  "service",
  "requirement",
  "number",
  "question",
  "authority",
  "material",
  "newspaper",
  "declaration",
  "document",
  "overlay",
  "source",
  "article",
]);

export type LawPageTypeName = z.infer<typeof lawPageTypeSchema>;

const lineSchema = z.object({
  type: lawPageTypeSchema,
  id: z.string(),
  title: bilingualSchema,
  line: bilingualSchema.meta({ description: "What it says, in a line" }),
  confidences: z
    .array(confidenceSchema)
    .meta({ description: "How sure we are of what it states, the surest first; several where its statements differ" }),
  cites: z.array(z.object({ source: z.string(), article: z.string().nullable() })),
});

export type LawPageLine = z.infer<typeof lineSchema>;

export const lawPagesReplySchema = z.object({
  total: z.number().int(),
  counts: z
    .array(z.object({ type: lawPageTypeSchema, count: z.number().int() }))
    .meta({ description: "How many of each type fit, whatever type was asked for" }),
  pages: z.array(lineSchema),
  lawHash: z.string(),
});

export type LawPagesReply = z.infer<typeof lawPagesReplySchema>;

export const referredSchema = z.object({
  type: z.enum([...lawPageTypeSchema.options, "calendar"]),
  id: z.string().meta({ description: "Of the calendar: the year, or `statutory`" }),
  title: bilingualSchema,
});

export type ReferredPage = z.infer<typeof referredSchema>;

const waySchema = z.enum([
  "cites",
  "counts-with",
  "warns-with",
  "counted-by",
  "reaches",
  "speaks-of",
  "asks-for",
  "lies-over",
  "of-authority",
  "document-of",
  "valid-for",
  "identified-by",
  "part-of",
  "hangs-on",
  "asked-after",
  "required-for",
  "obtained-by",
  "written-for",
  "fulfils",
]);

export type ReferenceWayName = z.infer<typeof waySchema>;

const referenceSchema = z.object({ way: waySchema, page: referredSchema });

export type LawReferenceReply = z.infer<typeof referenceSchema>;

const statementSchema = z.object({
  part: z.enum(["rule", "value", "reading", "provision", "form"]),
  name: bilingualSchema.nullable(),
  says: bilingualSchema,
  note: bilingualSchema.nullable(),
  from: z
    .string()
    .nullable()
    .meta({ description: "First day of a value; null where no day was recorded, and for the rest" }),
  until: z.string().nullable().meta({ description: "Last day of a value; null where no other follows" }),
  standing: z
    .enum(["past", "now", "coming"])
    .nullable()
    .meta({ description: "Of a value on the day asked; null for the rest" }),
  cites: z.array(citationSchema),
  confidence: confidenceSchema,
});

export type LawStatementReply = z.infer<typeof statementSchema>;

const coverageSchema = z.object({
  is: z.enum(["encoded", "definition", "no-duty", "needs-judgment", "not-yet"]),
  because: bilingualSchema.nullable(),
});

const sentenceSchema = bilingualSchema.meta({
  description: "What the case says, made from its days and facts, so that it cannot differ from them",
});

const dutyCaseSchema = z.object({
  name: z.string().meta({ description: "The sentence that a person wrote above the case, in Chinese" }),
  sentence: sentenceSchema,
  asOf: z.string(),
  kind: referredSchema,
  start: z.string().nullable(),
  end: z.string().nullable(),
  notContinuing: z.boolean(),
  replaced: z.boolean().meta({ description: "Another item takes over from it in this case" }),
  duties: z.array(
    z.object({
      lastDayToAct: z.string(),
      safeDay: z.object({ earliest: z.string(), latest: z.string() }).nullable(),
      light: lightSchema.nullable(),
    }),
  ),
  questions: z.array(z.string()),
});

const countingCaseSchema = z.object({
  name: z.string(),
  sentence: sentenceSchema,
  from: z.string(),
  span: z.string().meta({ description: "As the calculator reads it: +10d, -90wd" }),
  raw: z.object({ earliest: z.string(), latest: z.string() }),
  formal: z.object({ earliest: z.string(), latest: z.string() }),
  safe: z.object({ earliest: z.string(), latest: z.string() }),
});

const businessCaseSchema = z.object({
  name: z.string().meta({ description: "The sentence that a person wrote above the case, in Chinese" }),
  sentence: sentenceSchema,
  answers: z.array(z.object({ question: referredSchema, answer: bilingualSchema })),
  becomes: z
    .enum(["needed", "not-needed", "exempt", "unclear", "open", "required", "not-required"])
    .meta({ description: "What becomes of the thing whose page this is" }),
});

const casesSchema = z.object({
  of: referredSchema.meta({ description: "The duty, the counting, or the service, number or requirement they work" }),
  file: z.string(),
  duties: z.array(dutyCaseSchema),
  countings: z.array(countingCaseSchema),
  businesses: z.array(businessCaseSchema),
});

const examplesSchema = z.object({
  read: z.array(
    z.object({
      written: z.string(),
      is: z.string().meta({ description: "Its clean form" }),
      form: bilingualSchema.nullable().meta({ description: "Null where it is written in one way only" }),
      parts: z.array(z.object({ name: bilingualSchema, says: z.string() })),
    }),
  ),
  refused: z.array(z.object({ written: z.string(), because: bilingualSchema })),
});

export type LawExamplesReply = z.infer<typeof examplesSchema>;

export type LawCasesReply = z.infer<typeof casesSchema>;

const companiesSchema = z.object({
  asOf: z.string(),
  total: z.number().int(),
  duties: z.number().int(),
  list: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        demo: z.boolean(),
        duties: z.number().int(),
        next: z.object({
          id: z.string().meta({ description: "Give it to explain" }),
          item: z.string(),
          what: bilingualSchema,
          lastDayToAct: z.string(),
          safeDay: dayBandSchema,
          light: lightSchema,
        }),
      }),
    )
    .meta({ description: "The most pressing first, at most 50" }),
});

export type TouchedCompanies = z.infer<typeof companiesSchema>;

export const lawPageReplySchema = lineSchema.omit({ cites: true }).extend({
  file: z.string().meta({ description: "Where it stands in the repository, to propose a correction" }),
  verifiedOn: z.string().nullable().meta({ description: "When somebody last confirmed it; null where no day is kept" }),
  address: z.string().nullable().meta({ description: "Where the text can be read" }),
  read: textReadSchema.nullable().meta({ description: "Of a source or an article; null for everything else" }),
  facts: z.array(z.object({ name: bilingualSchema, says: bilingualSchema })),
  statements: z.array(statementSchema),
  coverage: coverageSchema.nullable().meta({ description: "What became of an article; null for everything else" }),
  articles: z
    .array(
      z.object({
        id: z.string(),
        article: z.string(),
        name: bilingualSchema,
        gist: bilingualSchema,
        confidence: confidenceSchema,
        coverage: coverageSchema.nullable(),
      }),
    )
    .meta({ description: "Of a source" }),
  refersTo: z.array(referenceSchema),
  referredBy: z.array(referenceSchema),
  provinces: z.array(
    z.object({ authority: referredSchema, overlays: z.array(referredSchema), confidence: confidenceSchema }),
  ),
  provincesUnknown: z
    .number()
    .int()
    .nullable()
    .meta({ description: "Of a proceeding: authorities of whose own rules nothing was seen" }),
  cases: z.array(casesSchema),
  examples: examplesSchema
    .nullable()
    .meta({ description: "Of an identifier, what is read and what is refused; null for everything else" }),
  companies: companiesSchema.nullable().meta({ description: "Null where no date can hang on it" }),
  lawHash: z.string(),
});

export type LawPageReply = z.infer<typeof lawPageReplySchema>;

export const searchLaw = {
  id: "searchLaw",
  method: "get",
  path: "/law",
  summary: {
    zh: "规则库：每条规则、参数、办件、出处和条文，可以搜索",
    en: "The law: every duty, parameter, proceeding, source and article, to search",
  },
  query: z.object({
    q: z
      .string()
      .max(200)
      .optional()
      .meta({ description: "Words that must all occur in its title, number, names, line or text; the best first" }),
    type: lawPageTypeSchema.optional(),
    confidence: confidenceSchema.optional().meta({ description: "That something of it has" }),
  }),
  reply: lawPagesReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;

export const showLawPage = {
  id: "showLawPage",
  method: "get",
  path: "/law/{type}/{id}",
  summary: {
    zh: "一条规则的全部：内容、依据、各期取值、各省、案例、涉及的企业",
    en: "One thing of the law: what it says and rests on, its values, provinces, cases, and the companies it touches",
  },
  params: z.object({
    type: z.string().meta({ description: "As `type` in the list" }),
    id: z.string().meta({ description: "As `id` in the list; of an article the source, a colon and its name" }),
  }),
  query: z.object({ asOf: asOfSchema.optional() }),
  reply: lawPageReplySchema,
  refusals: ["bad-request", "law-page-unknown"],
} as const satisfies Operation;
