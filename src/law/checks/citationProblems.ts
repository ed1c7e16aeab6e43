import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { citedPlaces } from "./citedPlaces.ts";
import { nameText } from "./nameText.ts";

/** Every citation leads to a source of the law, and to an article that the source describes. */
export function citationProblems(files: LawFiles): readonly LawProblem[] {
  const sources = new Map(files.sources.map(({ value }) => [value.id, value]));
  return citedPlaces(files).flatMap(({ place, cites, problem }) =>
    cites.flatMap(({ source: id, article }, index) => {
      const source = sources.get(id);
      if (source === undefined) return [problem([...place, index, "source"], nameText.noFile("cites", id, "sources"))];
      if (article === null || source.articles.has(article)) return [];
      return [problem([...place, index, "article"], nameText.noGist(article, id))];
    }),
  );
}
