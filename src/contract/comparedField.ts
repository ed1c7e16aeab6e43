import { z } from "zod";
import { bilingualSchema, citationSchema, confidenceSchema } from "./operation.ts";

/** A field of what came out, beside what was there before and what was applied for. */
export const comparedSchema = z.object({
  field: z.string(),
  title: bilingualSchema,
  expect: z.enum(["same", "asked", "new"]),
  before: z.string().nullable(),
  asked: z.string().nullable(),
  now: z.string().nullable(),
  state: z.enum(["agrees", "differs", "nothing-to-compare", "missing", "free"]),
  says: bilingualSchema.nullable().meta({
    description:
      "Where a further term should begin, the days without cover, or why it is to be explained: what the file, the ledger or the law says instead",
  }),
  settled: z
    .object({ how: z.enum(["explained", "contested", "not-printed"]), says: z.string(), on: z.string() })
    .nullable(),
  open: z.boolean(),
  cites: z.array(citationSchema),
  confidence: confidenceSchema,
});
