import { declarationElements, declarationWordLists } from "../declaration.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { declarationText } from "./declarationText.ts";
import { nameText } from "./nameText.ts";

type File = LawFiles["declarations"][number];

/** Every element and every list of words is there once, what documents need is described, and kinds exist. */
export function declarationProblems(files: LawFiles): readonly LawProblem[] {
  if (files.declarations.length !== 1)
    return [{ file: "declarations/", line: null, sentence: declarationText.one(files.declarations.length) }];
  return files.declarations.flatMap((file) => [
    ...listProblems(file, "elements", declarationElements),
    ...listProblems(file, "vocabulary", declarationWordLists),
    ...wordProblems(file),
    ...kindProblems(file, files),
  ]);
}

function listProblems(
  { value, problem }: File,
  name: "elements" | "vocabulary",
  wanted: readonly string[],
): readonly LawProblem[] {
  const ids: readonly string[] = value[name].map(({ id }) => id);
  return [
    ...ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [problem([name, at, "id"], declarationText.twice(id))])),
    ...wanted.filter((id) => !ids.includes(id)).map((id) => problem([name], declarationText.missing(id))),
  ];
}

/** A word means one sort of document, and stands once in its list. */
function wordProblems({ value, problem }: File): readonly LawProblem[] {
  const owners = new Map<string, string>();
  const shared = value.documents.flatMap((document, at) =>
    (["words", "short", "colloquial", "vague"] as const).flatMap((name) => {
      const list = document[name];
      return list.flatMap((word, index) => {
        const owner = owners.get(word);
        owners.set(word, document.id);
        return owner === undefined ? [] : [problem(["documents", at, name, index], nameText.sharedWord(word, owner))];
      });
    }),
  );
  const repeated = value.vocabulary.flatMap(({ words }, at) =>
    words.flatMap((word, index) =>
      words.indexOf(word) === index ? [] : [problem(["vocabulary", at, "words", index], declarationText.twice(word))],
    ),
  );
  return [...shared, ...repeated];
}

function kindProblems({ value, problem }: File, { kinds }: LawFiles): readonly LawProblem[] {
  return value.documents.flatMap(({ kind }, at) =>
    kind === null || kinds.some((one) => one.value.id === kind)
      ? []
      : [problem(["documents", at, "kind"], nameText.noFile("names", kind, "kinds"))],
  );
}
