import { z } from "zod";
import { frozenMap } from "../frozen.ts";
import { aspects, fileTypeNames, markNames } from "../proceeding.ts";
import type { Aspect, Material, Overlay, Proceeding, Provision, Provisions } from "../proceeding.ts";
import { bilingualSchema, citationsSchema, confidenceSchema, idSchema, wordSchema } from "./fields.ts";
import { newspaperAskSchema } from "./newspaperFile.ts";

const citedFields = { cites: citationsSchema, confidence: confidenceSchema };

export const materialUseSchema = z.strictObject({
  material: idSchema,
  form: z.enum(["original", "copy", "scan", "online", "unknown"]).default("unknown"),
  count: z.number().int().positive().nullable().default(null),
  when: bilingualSchema.nullable().default(null),
});

const provisionSchema = z.strictObject({
  says: bilingualSchema,
  parameter: idSchema.nullable().default(null),
  clock: idSchema.nullable().default(null),
  materials: z.array(materialUseSchema).default([]),
  asks: newspaperAskSchema.nullable().default(null),
  services: z.array(idSchema).default([]),
  ...citedFields,
});

const provisionsSchema = z
  .partialRecord(z.enum(aspects), z.array(provisionSchema).min(1, "empty-aspect"))
  .transform((written): Provisions => {
    const entries = aspects.flatMap((aspect): [Aspect, Provision[]][] => {
      const said = written[aspect];
      return said === undefined ? [] : [[aspect, said]];
    });
    return frozenMap(entries);
  });

/** `law/proceedings`: a guided case by the national rules. An aspect that is left out is unknown. */
export const proceedingFileSchema: z.ZodType<Proceeding> = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  about: bilingualSchema,
  provisions: provisionsSchema,
});

/** `law/overlays`: what is known of a proceeding in one province. It names what it replaces of what it lies over. */
export const overlayFileSchema: z.ZodType<Overlay> = z.strictObject({
  id: idSchema,
  over: idSchema,
  level: z.enum(["province", "authority"]),
  authority: idSchema,
  title: bilingualSchema,
  dated: wordSchema.nullable(),
  replaces: z.array(z.enum(aspects)),
  yields: z.array(z.enum(aspects)).default([]),
  provisions: provisionsSchema,
  ...citedFields,
});

/** `law/materials`: a paper that proceedings ask for. */
export const materialFileSchema: z.ZodType<Material> = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  what: bilingualSchema,
  kind: idSchema.nullable(),
  marks: z.array(z.strictObject({ mark: z.enum(markNames), ...citedFields })).default([]),
  file: z
    .strictObject({
      types: z.array(z.enum(fileTypeNames)).min(1),
      mostBytes: z.number().int().positive(),
      ...citedFields,
    })
    .nullable()
    .default(null),
  inTerm: z.strictObject(citedFields).nullable().default(null),
  age: z
    .strictObject({ most: z.number().int().positive(), unit: z.enum(["calendar-day", "month"]), ...citedFields })
    .nullable()
    .default(null),
  ...citedFields,
});
