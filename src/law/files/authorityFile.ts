import { z } from "zod";
import { bilingualSchema, citationsSchema, confidenceSchema, idSchema, wordSchema } from "./fields.ts";

/** `law/authorities`: who issues licences. The confidence is that of the prefix. */
export const authorityFileSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  provinces: z.array(wordSchema),
  licencePrefix: z
    .string()
    .regex(/^\p{Script=Han}$/u, "write the one letter that its licences print")
    .nullable(),
  cites: citationsSchema,
  confidence: confidenceSchema,
});
