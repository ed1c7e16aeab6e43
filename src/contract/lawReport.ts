import { z } from "zod";
import { lawProblemsSchema } from "./lawCheck.ts";
import { bilingualSchema, confidenceSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

const countsSchema = z.object({
  official: z.number().int(),
  secondary: z.number().int(),
  practice: z.number().int(),
  unverified: z.number().int(),
});

export const lawReportReplySchema = z.object({
  lawHash: z.string(),
  version: z.string(),
  today: z.string(),
  statements: z
    .array(countsSchema.extend({ folder: z.string(), files: z.number().int() }))
    .meta({ description: "What the law states, by folder and by how sure we are of it" }),
  uncited: z.array(z.object({ folder: z.string(), id: z.string() })),
  sources: z.object({
    total: z.number().int(),
    articles: z.number().int(),
    copies: z.number().int().meta({ description: "Sources whose text was read on a copy or in quotations" }),
    unread: z
      .array(z.object({ id: z.string(), title: bilingualSchema }))
      .meta({ description: "Sources of whose text nothing was read; they are never counted as confirmed" }),
    articlesUnread: z.number().int().meta({ description: "Articles of which nothing was read" }),
    stale: z
      .array(z.object({ id: z.string(), title: bilingualSchema, verifiedOn: z.string() }))
      .meta({ description: "Sources that nobody has confirmed for a year" }),
  }),
  expected: z
    .array(z.object({ parameter: z.string(), title: bilingualSchema, from: z.string(), value: z.number().nullable() }))
    .meta({ description: "Values that hold from a later day on; null: abolished from then" }),
  calendar: z.object({ first: z.number().int(), last: z.number().int() }).meta({ description: "Published years" }),
  matrix: z.array(
    z.object({
      proceeding: z.string(),
      title: bilingualSchema,
      official: z.number().int(),
      secondary: z.number().int(),
      practice: z.number().int(),
      unverified: z.number().int(),
      unknown: z.number().int().meta({ description: "Authorities of whose own rules nothing was seen" }),
    }),
  ),
  problems: lawProblemsSchema.meta({ description: "Of the worked cases: with any of them a server does not start" }),
  table: z
    .object({
      proceedings: z.array(z.object({ id: z.string(), title: bilingualSchema })),
      authorities: z.array(
        z.object({
          id: z.string(),
          title: bilingualSchema,
          provinces: z.array(z.string()),
          cells: z
            .array(
              z.object({
                confidence: confidenceSchema.nullable().meta({ description: "Null: unknown, ask the authority" }),
                provisions: z.number().int().meta({ description: "0: only a title or an address was seen" }),
              }),
            )
            .meta({ description: "In the order of the proceedings" }),
        }),
      ),
    })
    .meta({ description: "What is known of each authority's own rules: the table of which `matrix` has the totals" }),
  coverage: z
    .object({
      encoded: z.number().int(),
      definition: z.number().int(),
      "no-duty": z.number().int(),
      "needs-judgment": z.number().int(),
      "not-yet": z.number().int(),
      open: z
        .array(z.object({ source: z.string(), title: bilingualSchema, article: z.string(), because: bilingualSchema }))
        .meta({ description: "The articles that are not encoded yet, each with the reason" }),
    })
    .meta({ description: "What became of the articles of all sources, counted" }),
});

export type LawReportReply = z.infer<typeof lawReportReplySchema>;

export const reportLaw = {
  id: "reportLaw",
  method: "get",
  path: "/law/report",
  summary: {
    zh: "法规库的现状：各类规则的把握程度、久未核对的出处、预告的变化",
    en: "The state of the law: how sure each rule is, stale confirmations, expected changes",
  },
  query: z.object({}),
  reply: lawReportReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;
