import { z } from "zod";
import { bilingualSchema, citationSchema, confidenceSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const aspectSchema = z.enum([
  "condition",
  "lead",
  "materials",
  "newspaper",
  "channel",
  "form",
  "correction",
  "decision",
  "result",
  "fee",
  "consequence",
  "contact",
]);

export type AspectName = z.infer<typeof aspectSchema>;

export const authoritySchema = z.object({
  id: z.string(),
  title: bilingualSchema,
  provinces: z.array(z.string()),
  licencePrefix: z.string().nullable(),
  filingPrefix: z.string().nullable(),
  host: z.string().nullable().meta({ description: "Where its own pages stand, and with them the way to ask it" }),
});

export type AuthorityReply = z.infer<typeof authoritySchema>;

const materialSchema = z.object({
  id: z.string(),
  title: bilingualSchema,
  what: bilingualSchema,
  form: z.enum(["original", "copy", "scan", "online", "unknown"]),
  count: z.number().int().nullable(),
  when: bilingualSchema.nullable().meta({ description: "When it is needed; null where always" }),
});

export const provisionSchema = z.object({
  says: bilingualSchema,
  from: z.enum(["national", "province", "authority"]),
  page: z
    .object({ id: z.string(), title: bilingualSchema, dated: z.string().nullable() })
    .nullable()
    .meta({ description: "The page of the authority that says so; null for the national rule" }),
  materials: z.array(materialSchema),
  cites: z.array(citationSchema),
  confidence: confidenceSchema,
});

export type ProvisionReply = z.infer<typeof provisionSchema>;

export const proceedingSchema = z.object({ id: z.string(), title: bilingualSchema, about: bilingualSchema });

export const proceedingReplySchema = proceedingSchema.extend({
  authority: authoritySchema.nullable().meta({ description: "Null for the national rule alone" }),
  /** How sure we are of what was seen of this authority; null where nothing was, or none was asked for. */
  standing: confidenceSchema.nullable(),
  aspects: z.array(
    z.object({
      aspect: aspectSchema,
      provisions: z
        .array(provisionSchema)
        .meta({ description: "The first leads. Empty: nobody has found it out, ask the authority" }),
    }),
  ),
  lawHash: z.string(),
  programVersion: z.string().meta({ description: "With lawHash the receipt: the same two give the same answer again" }),
});

export type ProceedingReply = z.infer<typeof proceedingReplySchema>;

export const proceedingsReplySchema = z.object({
  proceedings: z.array(proceedingSchema),
  authorities: z.array(authoritySchema),
  cells: z.array(
    z.object({
      authority: z.string(),
      proceeding: z.string(),
      confidence: confidenceSchema.nullable().meta({ description: "Null: unknown, the national rule is all there is" }),
      provisions: z.number().int().meta({ description: "0: only a title or an address was seen" }),
    }),
  ),
  lawHash: z.string(),
});

export type ProceedingsReply = z.infer<typeof proceedingsReplySchema>;

export const listProceedings = {
  id: "listProceedings",
  method: "get",
  path: "/law/proceedings",
  summary: {
    zh: "各类办件，以及对 32 个主管机关各自规定的了解程度",
    en: "The proceedings, and how much is known of each authority's own rules",
  },
  query: z.object({}),
  reply: proceedingsReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;

export const showProceeding = {
  id: "showProceeding",
  method: "get",
  path: "/law/proceedings/{id}",
  summary: {
    zh: "一类办件的条件、材料、期限与渠道，按全国规定或某个主管机关",
    en: "What a proceeding asks for, by the national rule or at one authority",
  },
  params: z.object({ id: z.string() }),
  query: z.object({
    authority: z.string().max(64).optional().meta({ description: "Id of an authority, or the name of its province" }),
  }),
  reply: proceedingReplySchema,
  refusals: ["bad-request", "proceeding-unknown", "authority-unknown"],
} as const satisfies Operation;
