import { z } from "zod";
import { bilingualSchema, citationsSchema, confidenceSchema, idSchema, wordSchema } from "./fields.ts";

const citedFields = { cites: citationsSchema, confidence: confidenceSchema };

/** `law/authorities`: who issues licences. The confidence is that of the prefix. */
export const authorityFileSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  provinces: z.array(wordSchema),
  licencePrefix: z
    .string()
    .regex(/^\p{Script=Han}$/u, "letter-of-licences")
    .nullable(),
  filingPrefix: z
    .strictObject({ is: z.string().regex(/^\p{Script=Han}$/u, "letter-of-filings"), ...citedFields })
    .nullable(),
  host: z
    .strictObject({
      is: z.string().regex(/^[a-z]+(?:\.[a-z]+)+$/, "host-form"),
      ...citedFields,
    })
    .nullable(),
  cites: citationsSchema,
  confidence: confidenceSchema,
});
