import { z } from "zod";
import type { Condition, FactName } from "../law.ts";
import { idSchema } from "./fields.ts";

const factSchema = z.enum([
  "item.has-end",
  "item.renews-automatically",
  "item.not-continuing",
  "item.notice-known",
  "item.held-on-reference-day",
  "item.services-running",
]);

/** `{ all: […] }`, `{ any: […] }`, `{ not: … }`, or one of the conditions that name a fact. */
function conditionSchemaOf<Fact extends string>(
  naming: readonly z.ZodType<Condition<Fact>>[],
): z.ZodType<Condition<Fact>> {
  const schema: z.ZodType<Condition<Fact>> = z.lazy(() =>
    z.union([
      z.strictObject({ all: z.array(schema).min(1) }).transform(({ all }) => ({ kind: "all" as const, of: all })),
      z.strictObject({ any: z.array(schema).min(1) }).transform(({ any }) => ({ kind: "any" as const, of: any })),
      z.strictObject({ not: schema }).transform(({ not }) => ({ kind: "not" as const, of: not })),
      ...naming,
    ]),
  );
  return schema;
}

/** Over the facts of an item: `{ fact: …, is: true }` or `{ known: … }`. */
export const conditionSchema = conditionSchemaOf<FactName>([
  z
    .strictObject({ fact: factSchema, is: z.union([z.boolean(), z.string()]) })
    .transform(({ fact, is }) => ({ kind: "is" as const, fact, value: is })),
  z.strictObject({ known: factSchema }).transform(({ known }) => ({ kind: "known" as const, fact: known })),
]);

/** Over answers about a business: `{ question: coverage, is: several }`. */
export const answerConditionSchema = conditionSchemaOf<string>([
  z
    .strictObject({ question: idSchema, is: idSchema })
    .transform(({ question, is }) => ({ kind: "is" as const, fact: question, value: is })),
]);
