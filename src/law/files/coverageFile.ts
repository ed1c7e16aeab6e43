import { z } from "zod";
import { coverageClasses } from "../coverage.ts";
import type { Coverage } from "../coverage.ts";
import { frozenMap } from "../frozen.ts";
import { bilingualSchema, idSchema, wordSchema } from "./fields.ts";

/** Source by source and article by article, `all` standing for the articles that are not named. */
export type CoverageFile = ReadonlyMap<string, ReadonlyMap<string, Coverage>>;

const articleSchema = z
  .strictObject({ is: z.enum(coverageClasses), because: bilingualSchema.optional() })
  .transform(({ is, because }): Coverage => ({ is, because: because ?? null }));

/** `law/coverage.yaml`: what became of every article of every source. */
export const coverageFileSchema = z
  .record(idSchema, z.record(wordSchema, articleSchema))
  .transform((file): CoverageFile =>
    frozenMap(Object.entries(file).map(([source, articles]) => [source, frozenMap(Object.entries(articles))])),
  );
