import { z } from "zod";

/** A file that the company keeps, as a case names it. */
export const fileNamedSchema = z.object({
  hash: z.string(),
  name: z.string(),
  type: z.string().meta({ description: "By its content: pdf, jpg, png, docx, xlsx" }),
  bytes: z.number().int(),
});
