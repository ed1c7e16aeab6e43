import type { z } from "zod";
import { frozen } from "../frozen.ts";
import type { Bilingual, LawProblem } from "../law.ts";
import { shapeProblems } from "./shapeProblems.ts";
import type { YamlFile, YamlPath } from "./yamlFile.ts";

/** A file's content in the shape of its schema. */
export type ShapedFile<Value> = {
  readonly value: Value;
  /** A problem at a place inside this file. */
  readonly problem: (place: YamlPath, sentence: Bilingual) => LawProblem;
};

type Shaped = ShapedFile<unknown> | readonly LawProblem[];

/** By the file as it was read and the schema: a file that is read once is shaped once. */
const shapedFiles = new WeakMap<YamlFile, WeakMap<z.ZodType, Shaped>>();

/** The file's content in the shape of the schema, frozen, or every place where it is not so. */
export function shapeYaml<Value>(schema: z.ZodType<Value>, file: YamlFile): ShapedFile<Value> | readonly LawProblem[] {
  const ofFile = shapedFiles.get(file) ?? new WeakMap<z.ZodType, Shaped>();
  shapedFiles.set(file, ofFile);
  const known = ofFile.get(schema);
  // What a schema made is of its type.
  if (known !== undefined) return known as ShapedFile<Value> | readonly LawProblem[];
  const shaped = shape(schema, file);
  ofFile.set(schema, shaped);
  return shaped;
}

function shape<Value>(schema: z.ZodType<Value>, file: YamlFile): ShapedFile<Value> | readonly LawProblem[] {
  const problem = (place: YamlPath, sentence: Bilingual) => ({ file: file.file, line: file.lineOf(place), sentence });
  const parsed = schema.safeParse(file.value, { reportInput: true });
  return parsed.success
    ? { value: frozen(parsed.data), problem }
    : parsed.error.issues
        .flatMap((issue) => shapeProblems(issue))
        .map(({ place, sentence }) => problem(place, sentence));
}
