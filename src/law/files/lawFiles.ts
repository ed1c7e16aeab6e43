import type { z } from "zod";
import type { LawProblem } from "../law.ts";
import { authorityFileSchema } from "./authorityFile.ts";
import { movingDaysFileSchema, reachFileSchema, statutoryFileSchema, yearFileSchema } from "./calendarFiles.ts";
import { clockFileSchema } from "./clockFile.ts";
import { countingFileSchema } from "./countingFile.ts";
import { coverageFileSchema } from "./coverageFile.ts";
import { kindFileSchema } from "./kindFile.ts";
import { obligationFileSchema } from "./obligationFile.ts";
import { parameterFileSchema } from "./parameterFile.ts";
import { serviceFileSchema } from "./serviceFile.ts";
import { materialFileSchema, overlayFileSchema, proceedingFileSchema } from "./proceedingFiles.ts";
import { shapeYaml } from "./shapeYaml.ts";
import type { ShapedFile } from "./shapeYaml.ts";
import { sourceFileSchema } from "./sourceFile.ts";
import { readYamlFile } from "./yamlFile.ts";
import type { YamlFile } from "./yamlFile.ts";

/** One file of the law, sound by itself. */
export type LawFile<Value> = ShapedFile<Value> & { readonly path: string };

/** All files of the law, each in the shape of its kind, in order of path. */
export type LawFiles = {
  readonly sources: readonly LawFile<z.output<typeof sourceFileSchema>>[];
  readonly parameters: readonly LawFile<z.output<typeof parameterFileSchema>>[];
  readonly countings: readonly LawFile<z.output<typeof countingFileSchema>>[];
  readonly kinds: readonly LawFile<z.output<typeof kindFileSchema>>[];
  readonly services: readonly LawFile<z.output<typeof serviceFileSchema>>[];
  readonly authorities: readonly LawFile<z.output<typeof authorityFileSchema>>[];
  readonly obligations: readonly LawFile<z.output<typeof obligationFileSchema>>[];
  readonly clocks: readonly LawFile<z.output<typeof clockFileSchema>>[];
  readonly proceedings: readonly LawFile<z.output<typeof proceedingFileSchema>>[];
  readonly overlays: readonly LawFile<z.output<typeof overlayFileSchema>>[];
  readonly materials: readonly LawFile<z.output<typeof materialFileSchema>>[];
  readonly years: readonly LawFile<z.output<typeof yearFileSchema>>[];
  readonly statutory: readonly LawFile<z.output<typeof statutoryFileSchema>>[];
  readonly movingDays: readonly LawFile<z.output<typeof movingDaysFileSchema>>[];
  readonly reach: readonly LawFile<z.output<typeof reachFileSchema>>[];
  readonly coverage: readonly LawFile<z.output<typeof coverageFileSchema>>[];
};

const places: Readonly<Record<keyof LawFiles, RegExp>> = {
  sources: /^sources\/[^/]+\.yaml$/,
  parameters: /^parameters\/[^/]+\.yaml$/,
  countings: /^countings\/[^/]+\.yaml$/,
  kinds: /^kinds\/[^/]+\.yaml$/,
  services: /^services\/[^/]+\.yaml$/,
  authorities: /^authorities\/[^/]+\.yaml$/,
  obligations: /^obligations\/[^/]+\.yaml$/,
  clocks: /^clocks\/[^/]+\.yaml$/,
  proceedings: /^proceedings\/[^/]+\.yaml$/,
  overlays: /^overlays\/[^/]+\.yaml$/,
  materials: /^materials\/[^/]+\.yaml$/,
  years: /^calendar\/\d{4}\.yaml$/,
  statutory: /^calendar\/statutory-holidays\.yaml$/,
  movingDays: /^calendar\/moving-days\.yaml$/,
  reach: /^calendar\/notice-reach\.yaml$/,
  coverage: /^coverage\.yaml$/,
};

/** Worked cases lie beside the law; they try it and are no part of it. */
export function isCasePath(path: string): boolean {
  return /^cases\/(?:(?:parameters|proceedings|clocks)\/)?[^/]+\.yaml$/.test(path);
}

/** Reads every file by itself. Files with a problem are missing from the result and named in `problems`. */
export function readLawFiles(texts: Readonly<Record<string, string>>): {
  files: LawFiles;
  problems: readonly LawProblem[];
} {
  const problems: LawProblem[] = [];
  const read: YamlFile[] = [];
  for (const path of Object.keys(texts).toSorted()) {
    if (isCasePath(path)) continue;
    const known = Object.values(places).some((place) => place.test(path));
    const file = known ? readYamlFile(path, texts[path] ?? "") : [strayFile(path)];
    if ("value" in file) read.push(file);
    else problems.push(...file);
  }
  const shaped = <Value>(kind: keyof LawFiles, schema: z.ZodType<Value>): readonly LawFile<Value>[] =>
    read.flatMap((file) => {
      if (!places[kind].test(file.file)) return [];
      const one = shapeYaml(schema, file);
      if ("value" in one) return [{ path: file.file, ...one }];
      problems.push(...one);
      return [];
    });
  const files: LawFiles = {
    sources: shaped("sources", sourceFileSchema),
    parameters: shaped("parameters", parameterFileSchema),
    countings: shaped("countings", countingFileSchema),
    kinds: shaped("kinds", kindFileSchema),
    services: shaped("services", serviceFileSchema),
    authorities: shaped("authorities", authorityFileSchema),
    obligations: shaped("obligations", obligationFileSchema),
    clocks: shaped("clocks", clockFileSchema),
    proceedings: shaped("proceedings", proceedingFileSchema),
    overlays: shaped("overlays", overlayFileSchema),
    materials: shaped("materials", materialFileSchema),
    years: shaped("years", yearFileSchema),
    statutory: shaped("statutory", statutoryFileSchema),
    movingDays: shaped("movingDays", movingDaysFileSchema),
    reach: shaped("reach", reachFileSchema),
    coverage: shaped("coverage", coverageFileSchema),
  };
  return { files, problems };
}

function strayFile(path: string): LawProblem {
  return { file: path, line: null, sentence: "lies where no file of the law belongs" };
}
