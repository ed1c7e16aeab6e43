import { z } from "zod";
import { frozenMap } from "../frozen.ts";
import type { Source } from "../law.ts";
import { bilingualSchema, confidenceSchema, daySchema, idSchema, wordSchema } from "./fields.ts";

const textReadSchema = z.enum(["original", "copy", "not-opened"]);

/** `law/sources`: an instrument, with the gist in our own words of each article that something cites. */
export const sourceFileSchema = z
  .strictObject({
    id: idSchema,
    title: bilingualSchema,
    number: wordSchema.nullable(),
    issuer: bilingualSchema,
    inForceFrom: daySchema.nullable(),
    inForceUntil: daySchema.nullable(),
    address: z.url().nullable(),
    confidence: confidenceSchema,
    read: textReadSchema,
    facts: z.array(wordSchema),
    articles: z.record(
      wordSchema,
      z.strictObject({
        en: wordSchema.nullable().default(null),
        gist: bilingualSchema,
        confidence: confidenceSchema,
        read: textReadSchema.nullable().default(null),
      }),
    ),
    verifiedOn: daySchema,
  })
  .transform((file): Source => ({ ...file, articles: frozenMap(Object.entries(file.articles)) }));
