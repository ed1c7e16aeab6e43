import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { detailText } from "./detailText.ts";
import { nameText } from "./nameText.ts";

/** Words tell kinds apart, provinces and their letters tell authorities apart, and a validity is a number of years. */
export function kindProblems(files: LawFiles): readonly LawProblem[] {
  return [...sharedWords(files), ...wrongDetails(files), ...sharedProvinces(files), ...wrongValidities(files)];
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

/** The first word of a detail is its title, with which it is exported; a heading means one detail of a kind at most. */
function wrongDetails({ kinds }: LawFiles): readonly LawProblem[] {
  return kinds.flatMap(({ value: { details }, problem }) => {
    const ids = details.map(({ id }) => id);
    const words = details.flatMap((detail) => detail.words);
    return details.flatMap((detail, at) => {
      const { id, title, words: own, least, most } = detail;
      const twice = own.find((word) => words.filter((other) => other === word).length > 1);
      return [
        ...(ids.indexOf(id) === at ? [] : [problem(["details", at, "id"], detailText.twice(id))]),
        ...(own[0] === title.zh
          ? []
          : [problem(["details", at, "words"], detailText.firstWord(own[0] ?? "", title.zh))]),
        ...(twice === undefined ? [] : [problem(["details", at, "words"], detailText.wordTwice(twice))]),
        ...(most === null || least <= most ? [] : [problem(["details", at, "most"], detailText.lessThanLeast(least))]),
      ];
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
