import type { z } from "zod";
import { shapeYaml } from "../files/shapeYaml.ts";
import type { ShapedFile } from "../files/shapeYaml.ts";
import type { YamlFile } from "../files/yamlFile.ts";
import type { Law, LawProblem } from "../law.ts";
import { caseFileText } from "./caseFileText.ts";

type CaseFile = { readonly id: string; readonly cases: readonly object[] };

/** A file of worked cases, with its path inside `law/` and the line on which each case begins. */
export type PlacedCases<File extends { readonly cases: readonly object[] }> = Omit<File, "cases"> & {
  readonly file: string;
  readonly cases: readonly (File["cases"][number] & { readonly line: number | null })[];
};

/** Cases of one sort: where they lie, what they look like, and the ids that must have some. */
export type CaseFolder<File extends CaseFile> = {
  readonly folder: string;
  /** Where one folder holds cases of two sorts. */
  readonly belongs?: (file: YamlFile) => boolean;
  readonly schema: z.ZodType<File>;
  readonly check: (file: ShapedFile<File>, law: Law) => readonly LawProblem[];
  readonly expected: Iterable<string>;
};

/** The sound files of one sort; a file in the wrong shape, under another name or missing is a problem. */
export function readCases<File extends CaseFile>(
  read: readonly YamlFile[],
  law: Law,
  { folder, belongs = () => true, schema, check, expected }: CaseFolder<File>,
) {
  const problems: LawProblem[] = [];
  const own = read.filter((file) => folderOf(file.file) === folder && belongs(file));
  const cases = own.flatMap((file): PlacedCases<File>[] => {
    const one = shapeYaml(schema, file);
    if (!("value" in one)) {
      problems.push(...one);
      return [];
    }
    const wrong = [...nameProblem(one, file.file), ...check(one, law)];
    problems.push(...wrong);
    // What names nothing that is there cannot be worked.
    return wrong.length > 0 ? [] : [placed(one.value, file)];
  });
  const there = new Set(own.map(({ file }) => file));
  for (const id of expected) {
    const file = `${folder}/${id}.yaml`;
    if (!there.has(file)) problems.push({ file, line: null, sentence: caseFileText.missing(id) });
  }
  return { cases, problems };
}

function placed<File extends CaseFile>(value: File, { file, lineOf }: YamlFile): PlacedCases<File> {
  const cases: readonly File["cases"][number][] = value.cases;
  return { ...value, file, cases: cases.map((one, index) => ({ ...one, line: lineOf(["cases", index]) })) };
}

function nameProblem({ value, problem }: ShapedFile<CaseFile>, path: string): readonly LawProblem[] {
  const stem = path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
  return stem === value.id ? [] : [problem(["id"], caseFileText.otherName(value.id, stem))];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
