import { z } from "zod";
import { bilingualSchema } from "./operation.ts";

/** A number that ledgers keep of items of one kind, with what it is called. */
export const detailSchema = z.object({
  id: z.string().meta({ description: "As the law calls it in the file of the kind: persons, months, level" }),
  title: bilingualSchema,
  value: z.number().int(),
  text: bilingualSchema.meta({ description: "The number with its unit" }),
});

export type DetailReply = z.infer<typeof detailSchema>;
