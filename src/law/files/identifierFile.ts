import { z } from "zod";
import { identifierIds } from "../identifier.ts";
import type { Identifier } from "../identifier.ts";
import { bilingualSchema, citationsSchema, confidenceSchema, daySchema, idSchema, wordSchema } from "./fields.ts";

const partSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  says: bilingualSchema,
  cites: citationsSchema,
  confidence: confidenceSchema,
});

/** `law/identifiers`: how an identifier is written. Which parts, forms and words one has, the checks tell. */
export const identifierFileSchema: z.ZodType<Identifier> = z.strictObject({
  id: z.enum(identifierIds),
  title: bilingualSchema,
  says: bilingualSchema,
  parts: z.array(partSchema).min(1, "say which parts it has"),
  forms: z.array(partSchema).default([]),
  vocabulary: z.array(partSchema.extend({ words: z.array(wordSchema).min(1, "give at least one word") })).default([]),
  read: z
    .array(
      z.strictObject({
        written: wordSchema,
        is: wordSchema,
        form: idSchema.nullable().default(null),
        parts: z.record(idSchema, wordSchema),
      }),
    )
    .min(1, "give at least one example that is read"),
  refused: z
    .array(z.strictObject({ written: wordSchema, why: idSchema, because: bilingualSchema }))
    .min(1, "give at least one example that is refused"),
  verifiedOn: daySchema,
});
