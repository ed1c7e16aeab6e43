import { z } from "zod";
import { spanUnits } from "#calendar/span.ts";
import { attributeSchema } from "./countingFile.ts";
import { bilingualSchema, citationsSchema, confidenceSchema, daySchema, idSchema } from "./fields.ts";

const spanSchema = z.strictObject({ value: z.number().int().positive(), unit: z.enum(spanUnits) });

const citedFields = { cites: citationsSchema, confidence: confidenceSchema };

/**
 * `law/clocks`: a time budget of either side. `until-term-end` runs to the last valid day of the item instead; a
 * budget of null says that the clock was abolished.
 */
export const clockFileSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  side: z.enum(["ours", "authority"]),
  startsWith: z.strictObject({ title: bilingualSchema, ...citedFields }),
  startDay: attributeSchema(["excluded", "included"]),
  restDay: attributeSchema(["next-working-day", "stays"]),
  values: z
    .array(
      z.strictObject({
        from: daySchema,
        budget: z.union([spanSchema, z.literal("until-term-end")]).nullable(),
        extension: z.array(spanSchema),
        ...citedFields,
      }),
    )
    .min(1),
  readings: z.array(z.strictObject({ unit: z.enum(spanUnits), because: bilingualSchema, ...citedFields })),
  suspensions: z.array(z.strictObject({ ground: idSchema, title: bilingualSchema, ...citedFields })),
  silence: z
    .strictObject({
      effect: z.enum(["deemed-accepted", "deemed-renewed"]),
      holdsFrom: z.enum(["start", "expiry"]),
      ...citedFields,
    })
    .nullable(),
  verifiedOn: daySchema,
});
