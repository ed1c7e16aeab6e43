import type { z } from "zod";
import type { LawProblem } from "../law.ts";
import type { YamlFile, YamlPath } from "./yamlFile.ts";

/** A file's content in the shape of its schema. */
export type ShapedFile<Value> = {
  readonly value: Value;
  /** A problem at a place inside this file. */
  readonly problem: (place: YamlPath, sentence: string) => LawProblem;
};

export function shapeYaml<Value>(schema: z.ZodType<Value>, file: YamlFile): ShapedFile<Value> | readonly LawProblem[] {
  const problem = (place: YamlPath, sentence: string) => ({ file: file.file, line: file.lineOf(place), sentence });
  const parsed = schema.safeParse(file.value);
  return parsed.success
    ? { value: parsed.data, problem }
    : parsed.error.issues.flatMap((issue) => problemsOf(issue, problem));
}

function problemsOf(issue: z.core.$ZodIssue, problem: ShapedFile<unknown>["problem"]): readonly LawProblem[] {
  const place = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => problem([...place, key], `${named([...place, key])} is not a field of such a file`));
  }
  return [problem(place, `${named(place)}: ${issue.message}`)];
}

function named(place: YamlPath): string {
  return place.length === 0 ? "the file" : place.join(".");
}
