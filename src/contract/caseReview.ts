import { z } from "zod";
import { fileNamedSchema } from "./fileNamed.ts";
import { bilingualSchema } from "./operation.ts";

const frozenSchema = z.object({
  id: z.string().meta({ description: "By it its file is asked for, of the round in which it was handed in" }),
  as: z.string(),
  material: z.string(),
  title: bilingualSchema,
  form: z.string(),
  count: z.number().int(),
  file: fileNamedSchema.nullable(),
});

const roundSchema = z.object({
  on: z.string(),
  points: z.array(z.object({ id: z.string(), says: z.string() })),
  until: z.string().nullable(),
  notice: fileNamedSchema.nullable(),
  answered: z
    .object({
      on: z.string(),
      answers: z.array(z.object({ point: z.string(), says: z.string() })),
      papers: z.array(frozenSchema),
      manifest: z.string(),
      receipt: fileNamedSchema.nullable(),
    })
    .nullable(),
});

/** What was handed in and what the other side did with it. */
export const caseReviewFields = {
  submitted: z
    .object({
      on: z.string(),
      number: z.string().nullable(),
      papers: z.array(frozenSchema),
      manifest: z.string(),
      receipt: fileNamedSchema.nullable(),
    })
    .nullable(),
  accepted: z
    .object({
      on: z.string(),
      number: z.string().nullable(),
      deemed: z.boolean(),
      paper: fileNamedSchema.nullable(),
    })
    .nullable(),
  corrections: z.array(roundSchema),
  paused: z.string().nullable().meta({ description: "Ground of the pause that lasts" }),
  pauses: z.array(
    z.object({
      from: z.string(),
      to: z.string().nullable(),
      ground: bilingualSchema,
      paper: fileNamedSchema.nullable(),
      resumedBy: fileNamedSchema.nullable().meta({ description: "The paper by which the clock went on" }),
    }),
  ),
  extension: z
    .object({
      on: z.string(),
      value: z.number().int(),
      unit: z.string(),
      because: z.string(),
      paper: fileNamedSchema.nullable(),
    })
    .nullable(),
  decided: z
    .object({
      on: z.string(),
      outcome: z.enum(["granted", "refused", "not-accepted"]),
      number: z.string().nullable(),
      because: z.string().nullable(),
      deemed: z.boolean(),
      paper: fileNamedSchema.nullable(),
    })
    .nullable(),
};
