import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { nameText } from "./nameText.ts";
import { newspaperText } from "./newspaperText.ts";

/** Newspapers are told apart by their names, lie in a province that is known, and only the newspaper aspect asks for one. */
export function newspaperProblems(files: LawFiles): readonly LawProblem[] {
  const provinces = new Set(files.authorities.flatMap(({ value }) => value.provinces));
  const owners = new Map<string, string>();
  const ofPapers = files.newspapers.flatMap(({ value: { id, title, level, province }, problem }) => {
    const owner = owners.get(title.zh);
    owners.set(title.zh, id);
    return [
      ...(owner === undefined ? [] : [problem(["title", "zh"], nameText.sharedWord(title.zh, owner))]),
      ...(province === null || provinces.has(province)
        ? []
        : [problem(["province"], newspaperText.noProvince(province))]),
      ...(level === "national" && province !== null ? [problem(["province"], newspaperText.nationalHere)] : []),
    ];
  });
  const asked = [...files.proceedings, ...files.overlays].flatMap(({ value, problem }) =>
    [...value.provisions].flatMap(([aspect, provisions]) =>
      aspect === "newspaper"
        ? []
        : provisions.flatMap(({ asks }, index) =>
            asks === null ? [] : [problem(["provisions", aspect, index, "asks"], newspaperText.askedElsewhere)],
          ),
    ),
  );
  return [...ofPapers, ...asked];
}
