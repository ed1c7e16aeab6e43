import { z } from "zod";
import type { DocumentLaw } from "../document.ts";
import { bilingualSchema, citationsSchema, confidenceSchema, idSchema } from "./fields.ts";

/** `law/documents`: a paper that is written from a template in `templates/`. */
export const documentFileSchema: z.ZodType<DocumentLaw> = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  what: bilingualSchema,
  proceedings: z.array(idSchema),
  kinds: z.array(idSchema).default([]),
  authority: idSchema.nullable(),
  template: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.docx$/, "template-form"),
  material: idSchema.nullable(),
  towards: idSchema.nullable().default(null),
  cites: citationsSchema,
  confidence: confidenceSchema,
});
