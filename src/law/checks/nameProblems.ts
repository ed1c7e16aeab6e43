import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { nameText } from "./nameText.ts";

/** A file is named after what it holds, so that a name found in another file leads to it. */
export function nameProblems(files: LawFiles): readonly LawProblem[] {
  const named = [
    ...files.sources,
    ...files.parameters,
    ...files.countings,
    ...files.kinds,
    ...files.identifiers,
    ...files.services,
    ...files.questions,
    ...files.numbers,
    ...files.requirements,
    ...files.authorities,
    ...files.obligations,
    ...files.clocks,
    ...files.proceedings,
    ...files.overlays,
    ...files.materials,
    ...files.courses,
    ...files.newspapers,
    ...files.declarations,
    ...files.documents,
    ...files.statutory,
    ...files.movingDays,
    ...files.reach,
  ].map(({ path, value, problem }) => ({ path, place: "id", id: value.id, problem }));
  const years = files.years.map(({ path, value, problem }) => ({
    path,
    place: "year",
    id: String(value.year),
    problem,
  }));
  const misnamed = [...named, ...years].flatMap(({ path, place, id, problem }) => {
    const stem = path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
    return stem === id ? [] : [problem([place], nameText.otherName(id, stem))];
  });
  return [...misnamed, ...files.sources.flatMap(namelessArticles)];
}

/** A numbered article is called by its number in every language; what we call a place ourselves has a word in both. */
function namelessArticles({ value, problem }: LawFiles["sources"][number]): readonly LawProblem[] {
  return [...value.articles].flatMap(([article, { en }]) => {
    const isOurs = /\p{Script=Han}/u.test(article) && !/^\u7B2C\p{Script=Han}+\u6761/u.test(article);
    return isOurs && en === null ? [problem(["articles", article], nameText.noEnglish(article))] : [];
  });
}
