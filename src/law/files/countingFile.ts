import { z } from "zod";
import { bilingualSchema, citationsSchema, confidenceSchema, daySchema, idSchema } from "./fields.ts";

/** One way to count, with what it rests on. */
export function attributeSchema<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.strictObject({
    is: z.enum(values),
    note: bilingualSchema.nullable(),
    cites: citationsSchema,
    confidence: confidenceSchema,
  });
}

/** `law/countings`: how a period is counted, each attribute with what it rests on. Parameters and rules name them. */
export const countingFileSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  direction: attributeSchema(["forward", "backward"]),
  startDay: attributeSchema(["excluded", "included"]),
  monthEnd: attributeSchema(["last-day-of-month"]),
  restDay: attributeSchema(["next-working-day", "stays"]),
  verifiedOn: daySchema,
});
