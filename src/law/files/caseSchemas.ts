import { z } from "zod";
import { businessCaseFileSchema, caseFileSchema, countingCaseFileSchema } from "./caseFile.ts";
import { clockCaseFileSchema } from "./clockCaseFile.ts";
import { parameterCaseFileSchema } from "./parameterCaseFile.ts";
import { proceedingCaseFileSchema } from "./proceedingCaseFile.ts";

/** The shape of every file of worked cases, and where such files lie inside `law/` (`*` is any name). */
export const caseSchemas = {
  "cases-of-rules": { files: "cases/*.yaml", schema: z.union([caseFileSchema, countingCaseFileSchema]) },
  "cases-of-parameters": { files: "cases/parameters/*.yaml", schema: parameterCaseFileSchema },
  "cases-of-proceedings": { files: "cases/proceedings/*.yaml", schema: proceedingCaseFileSchema },
  "cases-of-clocks": { files: "cases/clocks/*.yaml", schema: clockCaseFileSchema },
  "cases-of-businesses": { files: "cases/which-licence/*.yaml", schema: businessCaseFileSchema },
} as const satisfies Readonly<Record<string, { readonly files: string; readonly schema: z.ZodType }>>;
