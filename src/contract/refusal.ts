import { z } from "zod";
import { bilingualSchema } from "./operation.ts";

/** The answer is no: a value, not an exception. `at` names the place (a query field, a cell, a file). */
export type Refusal = {
  readonly code: string;
  readonly at: string | null;
  readonly data: Readonly<Record<string, string | number | null>>;
};

/** RFC 9457 problem document. `title` is the Chinese sentence followed by what to do next. */
export const problemSchema = z.object({
  type: z.string(),
  status: z.number().int(),
  code: z.string(),
  title: z.string(),
  sentence: bilingualSchema,
  at: z.string().nullable(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

export type Problem = z.infer<typeof problemSchema>;
