import { z } from "zod";
import type { Condition, Deadline } from "../law.ts";
import { bilingualSchema, citationsSchema, confidenceSchema, idSchema, monthDaySchema } from "./fields.ts";
import { groupSchema } from "./kindFile.ts";

const factSchema = z.enum([
  "item.has-end",
  "item.renews-automatically",
  "item.not-continuing",
  "item.notice-known",
  "item.held-on-reference-day",
  "item.services-running",
]);

/** `{ all: […] }`, `{ any: […] }`, `{ not: … }`, `{ fact: …, is: true }` or `{ known: … }`. */
const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z
      .strictObject({ all: z.array(conditionSchema).min(1) })
      .transform(({ all }) => ({ kind: "all" as const, of: all })),
    z
      .strictObject({ any: z.array(conditionSchema).min(1) })
      .transform(({ any }) => ({ kind: "any" as const, of: any })),
    z.strictObject({ not: conditionSchema }).transform(({ not }) => ({ kind: "not" as const, of: not })),
    z
      .strictObject({ fact: factSchema, is: z.union([z.boolean(), z.string()]) })
      .transform(({ fact, is }) => ({ kind: "is" as const, fact, value: is })),
    z.strictObject({ known: factSchema }).transform(({ known }) => ({ kind: "known" as const, fact: known })),
  ]),
);

const deadlineSchema = z.union([
  z
    .strictObject({ endOrNotice: z.strictObject({ counting: idSchema }) })
    .transform(({ endOrNotice }): Deadline => ({ kind: "end-or-notice", ...endOrNotice })),
  z
    .strictObject({ beforeEnd: z.strictObject({ parameter: idSchema }) })
    .transform(({ beforeEnd }): Deadline => ({ kind: "before-end", count: beforeEnd })),
  z
    .strictObject({
      yearly: z.strictObject({
        opens: monthDaySchema,
        closes: monthDaySchema,
        heldOn: monthDaySchema,
        counting: idSchema,
      }),
    })
    .transform(({ yearly }): Deadline => ({ kind: "yearly", ...yearly })),
]);

/**
 * `law/obligations`: a duty, with what to do in time, once its last day has passed (`Late`), and once the paper itself
 * has ended (`Ended`); a title of its own only where the usual one would no longer be true. The first rung of its ladder is a parameter, so that it is cited once for all rules.
 */
export const obligationFileSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  nextStep: bilingualSchema,
  titleLate: bilingualSchema.nullable().default(null),
  nextStepLate: bilingualSchema,
  titleEnded: bilingualSchema.nullable().default(null),
  nextStepEnded: bilingualSchema.nullable().default(null),
  appliesTo: z.strictObject({ groups: z.array(groupSchema), kinds: z.array(idSchema) }),
  when: conditionSchema,
  due: deadlineSchema,
  ladder: z.strictObject({ first: idSchema, further: z.array(z.number().int().nonnegative()).min(1) }),
  dischargedBy: z.enum(["later-term", "annual-report-filed"]),
  cites: citationsSchema,
  confidence: confidenceSchema,
});
