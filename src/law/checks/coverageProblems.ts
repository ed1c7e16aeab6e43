import { coverageOf, everyOtherArticle } from "../coverage.ts";
import type { Coverage } from "../coverage.ts";
import type { CoverageFile } from "../files/coverageFile.ts";
import type { LawFile, LawFiles } from "../files/lawFiles.ts";
import type { Bilingual, LawProblem, Source } from "../law.ts";
import { citedPlaces } from "./citedPlaces.ts";
import { coverageText } from "./coverageText.ts";

/** Where a file alone is asked for. */
const nowhere: Bilingual = { zh: "", en: "" };

/** The file says of every article of every source what became of it, of nothing else, and nothing that the law belies. */
export function coverageProblems(files: LawFiles): readonly LawProblem[] {
  const [file] = files.coverage;
  if (file === undefined)
    return [
      {
        file: "coverage.yaml",
        line: null,
        sentence: coverageText.missing,
      },
    ];
  const sources = new Map(files.sources.map(({ value }) => [value.id, value]));
  const cited = citedArticles(files);
  return [
    ...strayProblems(file, sources),
    ...[...sources.values()].flatMap((source) =>
      [...source.articles.keys()].flatMap((article) => articleProblems(file, source.id, article, cited)),
    ),
    ...reasonProblems(file),
  ];
}

type File = LawFile<CoverageFile>;

/** By source, each article that something cites, with the first file that does, asked for where it is told. */
type CitedArticles = ReadonlyMap<string, ReadonlyMap<string, FileName>>;

type FileName = () => string;

function citedArticles(files: LawFiles): CitedArticles {
  const cited = new Map<string, Map<string, FileName>>();
  for (const { place, cites, problem } of citedPlaces(files)) {
    for (const { source, article } of cites) {
      if (article === null) continue;
      const ofSource = cited.get(source) ?? new Map<string, FileName>();
      if (!ofSource.has(article)) ofSource.set(article, () => problem(place, nowhere).file);
      cited.set(source, ofSource);
    }
  }
  return cited;
}

/** Nothing is classified that no source has; `all` stands where it means something. */
function strayProblems({ value, problem }: File, sources: ReadonlyMap<string, Source>): readonly LawProblem[] {
  return [...value].flatMap(([id, articles]) => {
    const source = sources.get(id);
    if (source === undefined) return [problem([id], coverageText.noSource(id))];
    return [...articles.keys()].flatMap((article) => {
      if (article !== everyOtherArticle)
        return source.articles.has(article) ? [] : [problem([id, article], coverageText.noArticle(article, id))];
      return [...source.articles.keys()].every((one) => articles.has(one))
        ? [problem([id, article], coverageText.idleAll(everyOtherArticle, id))]
        : [];
    });
  });
}

function articleProblems(
  { value, problem }: File,
  id: string,
  article: string,
  cited: CitedArticles,
): readonly LawProblem[] {
  const ofSource = value.get(id);
  const coverage = coverageOf(ofSource, article);
  const place = [id, ofSource?.has(article) === true ? article : everyOtherArticle];
  if (coverage === undefined) return [problem([id], coverageText.unsaid(article, id))];
  const citing = cited.get(id)?.get(article);
  return belied(coverage, article, id, citing).map((sentence) => problem(place, sentence));
}

function belied({ is }: Coverage, article: string, id: string, citing: FileName | undefined): readonly Bilingual[] {
  if (is === "encoded" && citing === undefined) return [coverageText.uncited(article, id)];
  if (is === "not-yet" && citing !== undefined) return [coverageText.cited(article, id, citing())];
  return [];
}

function reasonProblems({ value, problem }: File): readonly LawProblem[] {
  return [...value].flatMap(([id, articles]) =>
    [...articles].flatMap(([article, { is, because }]) =>
      is === "encoded" || because !== null ? [] : [problem([id, article], coverageText.noReason(article, id, is))],
    ),
  );
}
