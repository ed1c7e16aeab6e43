import { z } from "zod";
import { bilingualSchema, citationsSchema, confidenceSchema, daySchema, idSchema } from "./fields.ts";

/** `law/parameters`: one number of the law or of practice, with its dated values. `0001-01-01`: the beginning is not known. */
export const parameterFileSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  unit: z.enum(["calendar-day", "working-day", "month", "year", "count"]),
  counting: idSchema.nullable(),
  readings: z.array(
    z.strictObject({
      unit: z.enum(["calendar-day", "working-day", "month", "year"]),
      because: bilingualSchema,
      cites: citationsSchema,
      confidence: confidenceSchema,
    }),
  ),
  values: z
    .array(
      z.strictObject({
        from: daySchema,
        value: z.number().int().nonnegative().nullable(),
        cites: citationsSchema,
        confidence: confidenceSchema,
      }),
    )
    .min(1),
  verifiedOn: daySchema,
});
