import { z } from "zod";
import type { Deadline } from "../law.ts";
import { conditionSchema } from "./conditionSchema.ts";
import { bilingualSchema, citationsSchema, confidenceSchema, idSchema, monthDaySchema } from "./fields.ts";
import { groupSchema } from "./kindFile.ts";

const deadlineSchema = z.union([
  z
    .strictObject({ endOrNotice: z.strictObject({ counting: idSchema }) })
    .transform(({ endOrNotice }): Deadline => ({ kind: "end-or-notice", ...endOrNotice })),
  z
    .strictObject({ beforeEnd: z.strictObject({ parameter: idSchema }) })
    .transform(({ beforeEnd }): Deadline => ({ kind: "before-end", count: beforeEnd })),
  z
    .strictObject({ afterStart: z.strictObject({ parameter: idSchema }) })
    .transform(({ afterStart }): Deadline => ({ kind: "after-start", count: afterStart })),
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
  z.literal("case").transform((): Deadline => ({ kind: "case" })),
]);

/**
 * `law/obligations`: a duty, with what to do in time, once its last day has passed (`Late`), and once the paper itself
 * has ended (`Ended`); a title of its own only where the usual one would no longer be true. The first rung of
 * its ladder is a parameter, so that it is cited once for all rules; after the last day to act it repeats `every` so many days.
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
  ladder: z.strictObject({
    first: idSchema,
    further: z.array(z.number().int().nonnegative()).min(1),
    every: z.number().int().min(1).max(366).nullable().default(null),
  }),
  dischargedBy: z.enum(["later-term", "annual-report-filed", "said-done"]),
  doneWhen: bilingualSchema.nullable().default(null),
  cites: citationsSchema,
  confidence: confidenceSchema,
});
