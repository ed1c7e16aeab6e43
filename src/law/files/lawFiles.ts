import type { z } from "zod";
import type { LawProblem } from "../law.ts";
import { problemLine } from "../problemLine.ts";
import { whenAsked } from "../whenAsked.ts";
import { fileText } from "./fileText.ts";
import { lawSchemas } from "./lawSchemas.ts";
import { placePattern } from "./placePattern.ts";
import { shapeYaml } from "./shapeYaml.ts";
import type { ShapedFile } from "./shapeYaml.ts";
import { readYamlFile } from "./yamlFile.ts";
import type { YamlFile } from "./yamlFile.ts";

/** One file of the law, sound by itself. */
export type LawFile<Value> = ShapedFile<Value> & { readonly path: string };

/** All files of the law, each in the shape of its kind, in order of path. */
export type LawFiles = {
  readonly [Kind in keyof typeof lawSchemas]: readonly LawFile<z.output<(typeof lawSchemas)[Kind]["schema"]>>[];
};

const kinds = Object.keys(lawSchemas) as (keyof LawFiles)[];

const places = new Map(kinds.map((kind) => [kind, placePattern(lawSchemas[kind].files)]));

/** Worked cases lie beside the law; they try it and are no part of it. */
export function isCasePath(path: string): boolean {
  return /^cases\/(?:[a-z-]+\/)?[^/]+\.yaml$/.test(path);
}

/** Left out of a law: hidden files, and under which licence a table came. */
export function isBesideLaw(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".")) || /(?:^|\/)(?:LICENSE|NOTICE)[^/]*$/.test(path);
}

/** Every other file is a stray, whatever stands in it. */
export function isReadAsText(path: string): boolean {
  return path.endsWith(".yaml");
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
    const known = [...places.values()].some((place) => place.test(path));
    const file = known ? readYamlFile(path, texts[path] ?? "") : [strayFile(path)];
    if ("value" in file) read.push(file);
    else problems.push(...file);
  }
  const shaped = <Value>(kind: keyof LawFiles, schema: z.ZodType<Value>): readonly LawFile<Value>[] =>
    read.flatMap((file) => {
      if (places.get(kind)?.test(file.file) !== true) return [];
      const one = shapeYaml(schema, file);
      if ("value" in one) return [{ path: file.file, ...one }];
      problems.push(...one);
      return [];
    });
  const files = Object.fromEntries(kinds.map((kind) => [kind, shaped<unknown>(kind, lawSchemas[kind].schema)]));
  return { files: files as unknown as LawFiles, problems };
}

/** The same of files that are sound; each kind is read when it is first asked for. Throws where one is not. */
export function lawFilesWhenAsked(texts: Readonly<Record<string, string>>): LawFiles {
  const paths = Object.keys(texts)
    .filter((path) => !isCasePath(path))
    .toSorted();
  const sound = (kind: keyof LawFiles) =>
    paths
      .filter((path) => places.get(kind)?.test(path) === true)
      .map((path) => soundFile(path, texts[path] ?? "", lawSchemas[kind].schema));
  return whenAsked<LawFiles>(
    Object.fromEntries(kinds.map((kind) => [kind, () => sound(kind)])) as unknown as {
      [Kind in keyof LawFiles]: () => LawFiles[Kind];
    },
  );
}

function soundFile(path: string, text: string, schema: z.ZodType): LawFile<unknown> {
  const file = readYamlFile(path, text);
  const shaped = "value" in file ? shapeYaml(schema, file) : file;
  if ("value" in shaped) return { path, ...shaped };
  throw new Error(`the law was sound and is not: ${shaped.map((problem) => problemLine(problem).en).join("; ")}`);
}

function strayFile(path: string): LawProblem {
  return { file: path, line: null, sentence: path.endsWith(".yaml") ? fileText.strayPlace : fileText.strayName };
}
