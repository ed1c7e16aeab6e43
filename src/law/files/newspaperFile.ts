import { z } from "zod";
import { newspaperDemands, newspaperLevels } from "../newspaper.ts";
import type { Newspaper, NewspaperAsk } from "../newspaper.ts";
import { bilingualSchema, citationsSchema, confidenceSchema, daySchema, idSchema, wordSchema } from "./fields.ts";

/** `law/newspapers`: a newspaper that was named somewhere, with what is known of its level. */
export const newspaperFileSchema: z.ZodType<Newspaper> = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  level: z.enum(newspaperLevels),
  sponsor: bilingualSchema.nullable(),
  province: wordSchema.nullable(),
  note: bilingualSchema.nullable(),
  cites: citationsSchema,
  confidence: confidenceSchema,
  verifiedOn: daySchema,
});

/** What a provision about the newspaper asks of it. */
export const newspaperAskSchema: z.ZodType<NewspaperAsk> = z.strictObject({
  level: z.enum(newspaperDemands),
  originals: z.number().int().positive().nullable(),
  magazine: z.boolean().default(false),
});
