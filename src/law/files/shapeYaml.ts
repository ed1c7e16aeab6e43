import type { z } from "zod";
import type { Bilingual, LawProblem } from "../law.ts";
import { shapeProblems } from "./shapeProblems.ts";
import type { YamlFile, YamlPath } from "./yamlFile.ts";

/** A file's content in the shape of its schema. */
export type ShapedFile<Value> = {
  readonly value: Value;
  /** A problem at a place inside this file. */
  readonly problem: (place: YamlPath, sentence: Bilingual) => LawProblem;
};

export function shapeYaml<Value>(schema: z.ZodType<Value>, file: YamlFile): ShapedFile<Value> | readonly LawProblem[] {
  const problem = (place: YamlPath, sentence: Bilingual) => ({ file: file.file, line: file.lineOf(place), sentence });
  const parsed = schema.safeParse(file.value, { reportInput: true });
  return parsed.success
    ? { value: parsed.data, problem }
    : parsed.error.issues
        .flatMap((issue) => shapeProblems(issue))
        .map(({ place, sentence }) => problem(place, sentence));
}
