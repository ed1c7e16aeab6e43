import type { Day } from "#calendar/day.ts";
import { calendarOf, publishedYearOf } from "./calendarOfFiles.ts";
import { checkLaw } from "./checkLaw.ts";
import { coverageOf } from "./coverage.ts";
import type { Coverage } from "./coverage.ts";
import { isCasePath, lawFilesWhenAsked, readLawFiles } from "./files/lawFiles.ts";
import type { LawFiles } from "./files/lawFiles.ts";
import { frozenMap, frozen } from "./frozen.ts";
import type { Law, LawProblem, ObligationRule, Parameter, Source } from "./law.ts";
import { whenAsked } from "./whenAsked.ts";

export type ParsedLaw =
  | { readonly kind: "law"; readonly law: Law }
  | { readonly kind: "problems"; readonly problems: readonly LawProblem[] };

/**
 * The texts of `law/`, by path inside it (`kinds/line.yaml`), as one checked and frozen law; or every problem found.
 * Checks across files run once every file is sound by itself. The hash is over all paths and texts in order of path,
 * worked cases apart: they try the law and are no part of it. A law that was used before is read without `today`: what
 * it says of its days of confirmation was judged then.
 */
export function parseLaw(
  texts: Readonly<Record<string, string>>,
  sha256: (data: string) => string,
  today: Day | null = null,
): ParsedLaw {
  const { files, problems: ownProblems } = readLawFiles(texts);
  const problems = ownProblems.length > 0 ? ownProblems : checkLaw(files, today);
  return problems.length > 0
    ? { kind: "problems", problems }
    : { kind: "law", law: Object.freeze({ ...lawOf(files, lawHash(texts, sha256)) }) };
}

/**
 * A law that went through every check before, which is why it is known by its hash: each part is read when it is first
 * asked for. Throws at that moment, naming file and line, where this program cannot read what an earlier one could.
 */
export function provenLaw(texts: Readonly<Record<string, string>>, hash: string): Law {
  return lawOf(lawFilesWhenAsked(texts), hash);
}

/** Over all paths and texts in order of path, worked cases apart. */
export function lawHash(texts: Readonly<Record<string, string>>, sha256: (data: string) => string): string {
  const paths = Object.keys(texts)
    .filter((path) => !isCasePath(path))
    .toSorted();
  // Lengths keep one file's end and the next one's path from being read as each other.
  return sha256(
    paths
      .map((path) => [path, texts[path] ?? ""])
      .map(([path, text]) => `${path}\n${text?.length}\n${text}`)
      .join("\n"),
  );
}

function lawOf(files: LawFiles, hash: string): Law {
  return whenAsked<Law>({
    hash: () => hash,
    sources: () => byId(files.sources),
    parameters: () => byId(files.parameters),
    countings: () => byId(files.countings),
    kinds: () => byId(files.kinds),
    identifiers: () => byId(files.identifiers),
    services: () => byId(files.services),
    questions: () => byId(files.questions),
    numbers: () => byId(files.numbers),
    requirements: () => byId(files.requirements),
    authorities: () => byId(files.authorities),
    obligations: () => frozenMap(files.obligations.map(({ value }) => [value.id, ruleOf(value, files)])),
    clocks: () => byId(files.clocks),
    proceedings: () => byId(files.proceedings),
    overlays: () => byId(files.overlays),
    materials: () => byId(files.materials),
    courses: () => byId(files.courses),
    newspapers: () => byId(files.newspapers),
    declarations: () => byId(files.declarations),
    documents: () => byId(files.documents),
    calendar: () => frozen(calendarOf(files)),
    calendarYears: () => frozenMap(files.years.map(({ value }) => [value.year, publishedYearOf(value)])),
    statutorySources: () =>
      frozen(
        files.statutory.flatMap(({ value: { regimes } }) =>
          regimes.map(({ from, cites, confidence }) => ({ from, cites, confidence })),
        ),
      ),
    coverage: () => frozenMap(files.sources.map(({ value }) => [value.id, coverageOfSource(value, files)])),
  });
}

function coverageOfSource({ id, articles }: Source, { coverage }: LawFiles): ReadonlyMap<string, Coverage> {
  return frozenMap(
    [...articles.keys()].flatMap((article): [string, Coverage][] => {
      const one = coverageOf(coverage[0]?.value.get(id), article);
      return one === undefined ? [] : [[article, one]];
    }),
  );
}

function byId<Value extends { readonly id: string }>(
  files: readonly { readonly value: Value }[],
): ReadonlyMap<string, Value> {
  return frozenMap(files.map(({ value }) => [value.id, value]));
}

/** The ladder's first rung is a parameter in the file and a number in the law. */
function ruleOf({ ladder, ...rule }: LawFiles["obligations"][number]["value"], files: LawFiles): ObligationRule {
  const first = inForce(files.parameters.find(({ value }) => value.id === ladder.first)?.value);
  return {
    ...rule,
    ladder: [first.value, ...ladder.further],
    repeatEvery: ladder.every,
    ladderParameter: ladder.first,
    ladderCites: first.cites,
    ladderConfidence: first.confidence,
  };
}

function inForce(parameter: Parameter | undefined) {
  const last = parameter?.values.at(-1);
  if (last === undefined || last.value === null)
    throw new Error("the checks let a ladder through whose first rung has no value");
  return { ...last, value: last.value };
}
