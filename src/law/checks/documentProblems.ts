import type { LawFile, LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { documentText } from "./documentText.ts";
import { nameText } from "./nameText.ts";

/** What documents name is there, no text of our own passes for a form of an authority, and each has its own template. */
export function documentProblems(files: LawFiles): readonly LawProblem[] {
  return files.documents.flatMap((file, index) => [
    ...namedProblems(file, files),
    ...(file.value.authority === null && file.value.confidence === "official"
      ? [file.problem(["confidence"], documentText.nobodysForm)]
      : []),
    ...files.documents
      .slice(0, index)
      .filter(({ value }) => value.template === file.value.template)
      .map(({ value }) => file.problem(["template"], documentText.sameTemplate(value.id))),
  ]);
}

function namedProblems({ value, problem }: LawFiles["documents"][number], files: LawFiles): readonly LawProblem[] {
  const named = [
    ...value.proceedings.map((id, at) => ({
      at: ["proceedings", at],
      id,
      folder: "proceedings",
      of: ids(files.proceedings),
    })),
    ...value.kinds.map((id, at) => ({ at: ["kinds", at], id, folder: "kinds", of: ids(files.kinds) })),
    ...(value.authority === null
      ? []
      : [{ at: ["authority"], id: value.authority, folder: "authorities", of: ids(files.authorities) }]),
    ...(["material", "towards"] as const).flatMap((field) => {
      const id = value[field];
      return id === null ? [] : [{ at: [field], id, folder: "materials", of: ids(files.materials) }];
    }),
  ];
  return named.flatMap(({ at, id, folder, of }) =>
    of.has(id) ? [] : [problem(at, nameText.noFile("names", id, folder))],
  );
}

function ids(files: readonly LawFile<{ readonly id: string }>[]): ReadonlySet<string> {
  return new Set(files.map(({ value }) => value.id));
}
