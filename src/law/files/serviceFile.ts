import { z } from "zod";
import { exemptionsSchema, groundsSchema, unclearFormsSchema } from "./businessFiles.ts";
import { bilingualSchema, citationsSchema, confidenceSchema, idSchema, wordSchema } from "./fields.ts";

/** `law/services`: a service of the catalogue. The confidence is that of the code. */
export const serviceFileSchema = z.strictObject({
  id: idSchema,
  code: z
    .string()
    .regex(/^[AB]\d\d(?:-\d)?$/, "code-form")
    .nullable(),
  title: bilingualSchema,
  colloquial: z.array(wordSchema),
  cites: citationsSchema,
  confidence: confidenceSchema,
  needed: groundsSchema,
  exempt: exemptionsSchema,
  unclear: unclearFormsSchema,
});
