import { z } from "zod";
import { declarationElements, declarationWordLists } from "../declaration.ts";
import type { DeclarationLaw } from "../declaration.ts";
import { bilingualSchema, citationsSchema, confidenceSchema, daySchema, idSchema } from "./fields.ts";

const citedFields = { cites: citationsSchema, confidence: confidenceSchema };

/** Letters and digits alone: words become parts of patterns. */
const patternWordSchema = z.string().regex(/^[\p{L}\p{N}]+$/u, "pattern-word");

/** A name in which parts are joined: IP-VPN证. */
const documentNameSchema = z.string().regex(/^[\p{L}\p{N}-]+$/u, "pattern-word");

/** `law/declarations`: what a declaration has to hold, and the words by which it is read. */
export const declarationFileSchema: z.ZodType<DeclarationLaw> = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  says: bilingualSchema,
  elements: z.array(
    z.strictObject({
      id: z.enum(declarationElements),
      title: bilingualSchema,
      says: bilingualSchema,
      ...citedFields,
    }),
  ),
  documents: z
    .array(
      z.strictObject({
        id: idSchema,
        title: bilingualSchema,
        kind: idSchema.nullable(),
        words: z.array(patternWordSchema),
        short: z.array(patternWordSchema).default([]),
        colloquial: z.array(documentNameSchema).default([]),
        classes: z
          .array(z.strictObject({ letter: z.string().regex(/^[A-Z]$/), words: z.array(patternWordSchema).min(1) }))
          .default([]),
        vague: z.array(patternWordSchema),
        endings: z.array(patternWordSchema),
        needs: z.array(z.enum(declarationElements)).min(1),
        ...citedFields,
      }),
    )
    .min(1),
  vocabulary: z.array(
    z.strictObject({
      id: z.enum(declarationWordLists),
      title: bilingualSchema,
      words: z.array(patternWordSchema).min(1),
      ...citedFields,
    }),
  ),
  verifiedOn: daySchema,
});
