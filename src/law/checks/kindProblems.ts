import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { nameText } from "./nameText.ts";

/** Words tell kinds apart, provinces and their letters tell authorities apart, and a validity is a number of years. */
export function kindProblems(files: LawFiles): readonly LawProblem[] {
  return [...sharedWords(files), ...sharedProvinces(files), ...wrongValidities(files)];
}

/** A kind's title is one of its words, whether or not it stands among them. */
function sharedWords({ kinds }: LawFiles): readonly LawProblem[] {
  const owners = new Map<string, string>();
  return kinds.flatMap(({ value: { id, title, words }, problem }) => {
    const titleWord = words.includes(title.zh) ? [] : [{ word: title.zh, place: ["title", "zh"] }];
    const ownWords = words.map((word, index) => ({ word, place: ["words", index] }));
    return [...titleWord, ...ownWords].flatMap(({ word, place }) => {
      const owner = owners.get(word.toLowerCase());
      owners.set(word.toLowerCase(), id);
      return owner === undefined ? [] : [problem(place, nameText.sharedWord(word, owner))];
    });
  });
}

function sharedProvinces({ authorities }: LawFiles): readonly LawProblem[] {
  const owners = new Map<string, string>();
  return authorities.flatMap(({ value: { id, provinces, licencePrefix }, problem }) => {
    const names = provinces.map((name, index) => ({ name, place: ["provinces", index] }));
    const letter =
      licencePrefix === null ? [] : [{ name: nameText.sharedPrefix(licencePrefix), place: ["licencePrefix"] }];
    return [...names, ...letter].flatMap(({ name, place }) => {
      const owner = owners.get(name);
      owners.set(name, id);
      return owner === undefined ? [] : [problem(place, nameText.sharedProvince(name, owner))];
    });
  });
}

function wrongValidities({ kinds, parameters }: LawFiles): readonly LawProblem[] {
  const units = new Map(parameters.map(({ value }) => [value.id, value.unit]));
  return kinds.flatMap(({ value: { validity }, problem }) => {
    if (validity === null || units.get(validity) === "year") return [];
    const what = units.has(validity)
      ? nameText.validityUnit(validity)
      : nameText.noFile("names", validity, "parameters");
    return [problem(["validity"], what)];
  });
}
