import { z } from "zod";
import type { BusinessQuestion, Exemption, NumberNeed, Requirement } from "../business.ts";
import { frozenMap } from "../frozen.ts";
import { yesNoAnswers } from "../yesNoText.ts";
import { answerConditionSchema } from "./conditionSchema.ts";
import { bilingualSchema, citationsSchema, confidenceSchema, idSchema } from "./fields.ts";

const citedFields = { cites: citationsSchema, confidence: confidenceSchema };

/** `law/questions`: what is asked about a business. */
export const questionFileSchema: z.ZodType<BusinessQuestion> = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  help: bilingualSchema,
  answers: z.union([
    z.literal("yes-no").transform(() => yesNoAnswers),
    z.array(z.strictObject({ id: idSchema, title: bilingualSchema })).min(2, "two-answers"),
  ]),
  onlyIf: z.strictObject({ when: answerConditionSchema, otherwise: idSchema }).nullable().default(null),
  authority: z
    .strictObject({
      by: z.record(idSchema, idSchema),
      proceeding: idSchema,
      doubts: z
        .array(z.strictObject({ when: answerConditionSchema, says: bilingualSchema, ...citedFields }))
        .default([]),
      ...citedFields,
    })
    .nullable()
    .default(null),
  besides: z
    .array(z.strictObject({ answer: idSchema, proceeding: idSchema, says: bilingualSchema, ...citedFields }))
    .default([]),
});

export const groundsSchema = z
  .array(z.strictObject({ when: answerConditionSchema, because: bilingualSchema, ...citedFields }))
  .min(1, "no-ground");

export const exemptionsSchema: z.ZodType<readonly Exemption[]> = z.array(
  z.strictObject({
    id: idSchema,
    when: answerConditionSchema,
    says: bilingualSchema,
    everywhere: z.strictObject(citedFields).nullable(),
    at: z
      .record(idSchema, z.strictObject(citedFields))
      .default({})
      .transform((at) => frozenMap(Object.entries(at))),
  }),
);

export const unclearFormsSchema = z.array(
  z.strictObject({ id: idSchema, when: answerConditionSchema, says: bilingualSchema, ...citedFields }),
);

/** `law/numbers`: a number that a business may need beside its licence. */
export const numberFileSchema: z.ZodType<NumberNeed> = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  proceeding: idSchema,
  authority: idSchema.nullable(),
  needed: groundsSchema,
});

/** `law/requirements`: a condition of admission. */
export const requirementFileSchema: z.ZodType<Requirement> = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  says: bilingualSchema,
  for: z.union([z.literal("every-service"), z.array(idSchema).min(1)]),
  when: z.union([z.literal("always").transform(() => null), answerConditionSchema]),
  ...citedFields,
});
