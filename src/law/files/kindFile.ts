import { z } from "zod";
import { bilingualSchema, citationsSchema, confidenceSchema, idSchema, wordSchema } from "./fields.ts";

export const groupSchema = z.enum([
  "licence",
  "number",
  "line",
  "address-block",
  "venue",
  "domain",
  "certificate",
  "filing",
  "staff",
  "evaluation",
  "contract",
  "identity",
]);

const detailSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  unit: z.enum(["person", "month", "level"]),
  words: z.array(wordSchema).min(1),
  least: z.number().int().positive().default(1),
  most: z.number().int().positive().nullable().default(null),
  cites: citationsSchema,
  confidence: confidenceSchema,
});

/** `law/kinds`: what an item of the ledger is. */
export const kindFileSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  group: groupSchema,
  words: z.array(wordSchema).min(1),
  endsAlways: z.boolean(),
  identity: z.array(z.array(z.enum(["identifier", "name", "counterparty", "start"])).min(1)).min(1),
  identifierGrammar: idSchema.nullable(),
  validity: idSchema.nullable(),
  monthEnd: z.strictObject({ cites: citationsSchema, confidence: confidenceSchema }).nullable().default(null),
  continues: z.enum(["application", "contract", "registration", "none"]),
  details: z.array(detailSchema).default([]),
  cites: citationsSchema,
  confidence: confidenceSchema,
});
