import type { z } from "zod";
import { authorityFileSchema } from "./authorityFile.ts";
import { numberFileSchema, questionFileSchema, requirementFileSchema } from "./businessFiles.ts";
import { movingDaysFileSchema, reachFileSchema, statutoryFileSchema, yearFileSchema } from "./calendarFiles.ts";
import { clockFileSchema } from "./clockFile.ts";
import { countingFileSchema } from "./countingFile.ts";
import { courseFileSchema } from "./courseFile.ts";
import { coverageFileSchema } from "./coverageFile.ts";
import { declarationFileSchema } from "./declarationFile.ts";
import { documentFileSchema } from "./documentFile.ts";
import { identifierFileSchema } from "./identifierFile.ts";
import { kindFileSchema } from "./kindFile.ts";
import { newspaperFileSchema } from "./newspaperFile.ts";
import { obligationFileSchema } from "./obligationFile.ts";
import { parameterFileSchema } from "./parameterFile.ts";
import { materialFileSchema, overlayFileSchema, proceedingFileSchema } from "./proceedingFiles.ts";
import { serviceFileSchema } from "./serviceFile.ts";
import { sourceFileSchema } from "./sourceFile.ts";

/** The shape of every file of the law, and where such files lie inside `law/` (`*` is any name). */
export const lawSchemas = {
  sources: { files: "sources/*.yaml", schema: sourceFileSchema },
  parameters: { files: "parameters/*.yaml", schema: parameterFileSchema },
  countings: { files: "countings/*.yaml", schema: countingFileSchema },
  kinds: { files: "kinds/*.yaml", schema: kindFileSchema },
  identifiers: { files: "identifiers/*.yaml", schema: identifierFileSchema },
  services: { files: "services/*.yaml", schema: serviceFileSchema },
  questions: { files: "questions/*.yaml", schema: questionFileSchema },
  numbers: { files: "numbers/*.yaml", schema: numberFileSchema },
  requirements: { files: "requirements/*.yaml", schema: requirementFileSchema },
  authorities: { files: "authorities/*.yaml", schema: authorityFileSchema },
  obligations: { files: "obligations/*.yaml", schema: obligationFileSchema },
  clocks: { files: "clocks/*.yaml", schema: clockFileSchema },
  proceedings: { files: "proceedings/*.yaml", schema: proceedingFileSchema },
  overlays: { files: "overlays/*.yaml", schema: overlayFileSchema },
  materials: { files: "materials/*.yaml", schema: materialFileSchema },
  courses: { files: "courses/*.yaml", schema: courseFileSchema },
  newspapers: { files: "newspapers/*.yaml", schema: newspaperFileSchema },
  declarations: { files: "declarations/*.yaml", schema: declarationFileSchema },
  documents: { files: "documents/*.yaml", schema: documentFileSchema },
  years: { files: "calendar/[0-9][0-9][0-9][0-9].yaml", schema: yearFileSchema },
  statutory: { files: "calendar/statutory-holidays.yaml", schema: statutoryFileSchema },
  movingDays: { files: "calendar/moving-days.yaml", schema: movingDaysFileSchema },
  reach: { files: "calendar/notice-reach.yaml", schema: reachFileSchema },
  coverage: { files: "coverage.yaml", schema: coverageFileSchema },
} as const satisfies Readonly<Record<string, { readonly files: string; readonly schema: z.ZodType }>>;
