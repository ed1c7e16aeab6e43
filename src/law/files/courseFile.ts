import { z } from "zod";
import { paperCopyIds, resultFieldIds, stageKinds } from "../course.ts";
import type { Course } from "../course.ts";
import { documentTextIds } from "../documentTextIds.ts";
import { yesNoAnswers } from "../yesNoText.ts";
import { answerConditionSchema } from "./conditionSchema.ts";
import { bilingualSchema, citationsSchema, confidenceSchema, idSchema, wordSchema } from "./fields.ts";
import { materialUseSchema } from "./proceedingFiles.ts";

const citedFields = { cites: citationsSchema, confidence: confidenceSchema };

const conditionOrAlways = answerConditionSchema.nullable().default(null);

const documentFieldSchema = z.enum(documentTextIds);

const answerSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  written: z.enum(["title", "province", "nothing"]).default("title"),
});

const questionSchema = z.strictObject({
  id: idSchema,
  ask: bilingualSchema,
  help: bilingualSchema.nullable().default(null),
  answers: z.union([
    z.literal("yes-no").transform(() => yesNoAnswers),
    z.enum(["day", "year", "text"]),
    z.array(answerSchema).min(2, "two-answers"),
  ]),
  several: z.boolean().default(false),
  onlyIf: conditionOrAlways,
  writes: documentFieldSchema.nullable().default(null),
  lastDay: z
    .strictObject({ ahead: z.array(idSchema), passed: z.array(idSchema) })
    .nullable()
    .default(null),
});

const forkSchema = z.strictObject({
  id: idSchema,
  when: answerConditionSchema,
  does: z.enum(["instead", "first", "mind"]),
  course: idSchema.nullable().default(null),
  overrides: z.enum(["ministry", "newspaper-level"]).nullable().default(null),
  says: bilingualSchema,
  ...citedFields,
});

const dayOfCaseSchema = z.strictObject({
  question: idSchema.nullable().default(null),
  step: idSchema.nullable().default(null),
});

const deadlineSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  from: z.union([dayOfCaseSchema, z.enum(["item-end", "item-start", "published"])]),
  parameter: idSchema,
  is: z.enum(["by", "not-before"]).default("by"),
  when: conditionOrAlways,
  step: idSchema.nullable().default(null),
  late: z
    .strictObject({ says: bilingualSchema, ...citedFields })
    .nullable()
    .default(null),
});

const heardSchema = z.strictObject({
  says: bilingualSchema,
  least: z.number().int().positive(),
  most: z.number().int().positive(),
  unit: z.enum(["working-day", "calendar-day"]),
  ...citedFields,
});

const stageSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(stageKinds),
  title: bilingualSchema,
  next: bilingualSchema,
  nextEnded: bilingualSchema.nullable().default(null),
  when: conditionOrAlways,
  clock: idSchema.nullable().default(null),
  startsWith: z.enum(["acceptance", "submission"]).default("acceptance"),
  material: idSchema.nullable().default(null),
  parameter: idSchema.nullable().default(null),
  before: z.strictObject({ question: idSchema, when: conditionOrAlways }).nullable().default(null),
  order: z.enum(["kept", "free", "apart"]).default("kept"),
  entered: z.enum(["done", "began"]).default("done"),
  heard: z.array(heardSchema).default([]),
  silence: z
    .strictObject({ says: bilingualSchema, ...citedFields })
    .nullable()
    .default(null),
});

const fieldSchema = z.strictObject({
  id: z.enum(resultFieldIds),
  title: bilingualSchema,
  expect: z.enum(["same", "asked", "new"]),
  asks: z
    .array(
      z.strictObject({ says: z.union([bilingualSchema, z.enum(["authority", "province"])]), when: conditionOrAlways }),
    )
    .default([]),
  changed: conditionOrAlways,
  holdsFrom: z.strictObject({ question: idSchema }).nullable().default(null),
  needed: z.boolean().default(true),
  ...citedFields,
});

const paperSchema = z.strictObject({
  use: materialUseSchema,
  when: conditionOrAlways,
  holds: z.enum(["needed", "mentioned"]).default("needed"),
  otherwise: z.enum(["left-out", "mentioned"]).default("left-out"),
  unknown: z.enum(["needed", "mentioned"]).default("needed"),
  ...citedFields,
});

/** `law/courses`: how a case goes, from its first question to its end. */
export const courseFileSchema: z.ZodType<Course> = z.strictObject({
  id: idSchema,
  proceeding: idSchema.nullable(),
  title: bilingualSchema,
  about: bilingualSchema,
  kinds: z.array(idSchema),
  obligations: z.array(idSchema).default([]),
  before: z.enum(["issuer", "miit", "province", "counterparty"]),
  ministry: conditionOrAlways,
  questions: z.array(questionSchema),
  writes: z.partialRecord(documentFieldSchema, wordSchema).default({}),
  forks: z.array(forkSchema).default([]),
  deadlines: z.array(deadlineSchema).default([]),
  papers: z.array(paperSchema).default([]),
  without: z.array(idSchema).default([]),
  evidence: z.array(idSchema).default([]),
  stages: z.array(stageSchema).min(2),
  fields: z.array(fieldSchema).default([]),
  copies: z
    .array(z.strictObject({ id: z.enum(paperCopyIds), title: bilingualSchema, lost: conditionOrAlways }))
    .default([]),
  result: bilingualSchema.nullable().default(null),
  companyWide: z
    .strictObject({ when: answerConditionSchema, says: bilingualSchema, ...citedFields })
    .nullable()
    .default(null),
  effect: z.enum(["keep", "renew", "correct", "end", "file-report", "record", "none"]),
  makes: z.array(z.strictObject({ kind: idSchema, when: conditionOrAlways })).default([]),
  runsOut: conditionOrAlways,
});
