import type { Day } from "#calendar/day.ts";
import type { Bilingual, Citation, Confidence } from "#law/citation.ts";
import type { Identifier } from "#law/identifier.ts";
import type { DeclarationLaw } from "#law/declaration.ts";
import type { Counting, Law, Parameter } from "#law/law.ts";
import { decidedBy } from "#law/pages/decidedBy.ts";
import { surestFirst } from "#law/surestOf.ts";
import { articleId, folderOfType, keyOfPage } from "#law/pages/lawPageRef.ts";
import type { LawPageRef, LawPageType } from "#law/pages/lawPageRef.ts";
import { citedPage } from "#law/pages/lawReferences.ts";
import type { SearchedPage } from "#law/pages/searchPages.ts";
import { provisionsOf } from "#law/proceeding.ts";
import { statementsOf } from "#law/statements.ts";
import { articleName } from "#law/articleName.ts";
import { articleTitle, attributeText, between, joined, lawLine, same } from "../lawLineText.ts";
import { levelOf } from "./matterOfPapers.ts";
import { clockLine, parameterLine } from "./valueLines.ts";

/** A thing of the law as the list shows it, with all that it is found by. */
export type LawPageEntry = LawPageRef &
  SearchedPage & {
    /** The surest first. */
    readonly confidences: readonly Confidence[];
    readonly cites: readonly Citation[];
  };

export type LawPageIndex = {
  readonly all: readonly LawPageEntry[];
  readonly byKey: ReadonlyMap<string, LawPageEntry>;
};

const indexes = new WeakMap<Law, LawPageIndex>();

/** Everything that has a page. Derived once per law; a law never changes, so the index never does. */
export function lawPageIndex(law: Law): LawPageIndex {
  const known = indexes.get(law);
  if (known !== undefined) return known;
  const all = everyEntry(law);
  const index = { all, byKey: new Map(all.map((entry) => [keyOfPage(entry), entry])) };
  indexes.set(law, index);
  return index;
}

/** What the line of an entry says on a day: of values over time the one in force, and those to come. */
export function lineOn(law: Law, { type, id, line }: LawPageEntry, day: Day): Bilingual {
  const parameter = type === "parameter" ? law.parameters.get(id) : undefined;
  if (parameter !== undefined) return parameterLine(parameter, day);
  const clock = type === "clock" ? law.clocks.get(id) : undefined;
  return clock === undefined ? line : clockLine(clock, day);
}

type Texts = { readonly names?: readonly string[]; readonly body?: readonly string[] };

function everyEntry(law: Law): readonly LawPageEntry[] {
  const stated = Map.groupBy(statementsOf(law), ({ folder, id }) => `${folder} ${id}`);
  const entries = <Value extends { readonly id: string; readonly title: Bilingual }>(
    type: LawPageType,
    values: Iterable<Value>,
    lineOf: (value: Value) => Bilingual,
    textsOf: (value: Value) => Texts = () => ({}),
  ): readonly LawPageEntry[] =>
    [...values].map((value) => {
      const statements = stated.get(`${folderOfType[type]} ${value.id}`) ?? [];
      const { names = [], body = [] } = textsOf(value);
      const cites = new Map(
        statements.flatMap((one) => one.cites.map((cite) => [`${cite.source} ${cite.article ?? ""}`, cite] as const)),
      );
      return {
        type,
        id: value.id,
        title: value.title,
        line: lineOf(value),
        names,
        body,
        confidences: surestFirst.filter((one) => statements.some(({ confidence }) => confidence === one)),
        cites: [...cites.values()],
      };
    });
  return [
    ...entries("obligation", law.obligations.values(), ({ nextStep }) => nextStep),
    ...entries("proceeding", law.proceedings.values(), ({ about }) => about, provisionTexts),
    ...entries("parameter", law.parameters.values(), (one) => parameterLine(one), readingTexts),
    ...entries("clock", law.clocks.values(), (one) => clockLine(one), readingTexts),
    ...entries("counting", law.countings.values(), countingLine),
    ...entries(
      "kind",
      law.kinds.values(),
      ({ words }) => joined(words.slice(0, 6).map(same), between.list),
      ({ words }) => ({
        names: words,
      }),
    ),
    ...entries("identifier", law.identifiers.values(), ({ says }) => says, identifierTexts),
    ...entries(
      "service",
      law.services.values(),
      ({ code, colloquial }) => joined([...(code === null ? [] : [code]), ...colloquial].map(same), between.list),
      ({ code, colloquial }) => ({ names: [...(code === null ? [] : [code]), ...colloquial] }),
    ),
    ...entries("requirement", law.requirements.values(), ({ says }) => says),
    ...entries("number", law.numbers.values(), ({ needed }) => needed[0]?.because ?? lawLine.noGround),
    ...questions(law),
    ...entries("authority", law.authorities.values(), lawLine.authority, ({ provinces, host }) => ({
      names: [...provinces, ...(host === null ? [] : [host.is])],
    })),
    ...entries("material", law.materials.values(), ({ what }) => what),
    ...entries("newspaper", law.newspapers.values(), levelOf, ({ province }) => ({
      names: province === null ? [] : [province],
    })),
    ...entries("declaration", law.declarations.values(), ({ says }) => says, declarationTexts),
    ...entries("document", law.documents.values(), ({ what }) => what),
    ...entries("overlay", law.overlays.values(), (overlay) => overlayLine(law, overlay), provisionTexts),
    ...sources(law),
    ...articles(law),
  ];
}

/** A question states nothing itself: how sure it is and what it rests on is that of what it decides. */
function questions(law: Law): readonly LawPageEntry[] {
  return [...law.questions.values()].map((question) => {
    const decided = [...(question.authority === null ? [] : [question.authority]), ...decidedBy(law, question)];
    const cites = new Map(decided.flatMap((one) => one.cites.map((cite) => [keyOfPage(citedPage(cite)), cite])));
    return {
      type: "question" as const,
      id: question.id,
      title: question.title,
      line: question.help,
      names: [],
      body: question.answers.flatMap(({ title }) => [title.zh, title.en]),
      confidences: surestFirst.filter((one) => decided.some(({ confidence }) => confidence === one)),
      cites: [...cites.values()],
    };
  });
}

function provisionTexts(one: Parameters<typeof provisionsOf>[0]): Texts {
  return { body: provisionsOf(one).flatMap(({ provision: { says } }) => [says.zh, says.en]) };
}

function identifierTexts({ parts, forms, vocabulary, read }: Identifier): Texts {
  const described = [...parts, ...forms, ...vocabulary].flatMap(({ title, says }) => [title, says]);
  return {
    body: [
      ...described.flatMap(({ zh, en }) => [zh, en]),
      ...vocabulary.flatMap(({ words }) => words),
      ...read.map(({ written }) => written),
    ],
  };
}

function declarationTexts({ elements, documents, vocabulary }: DeclarationLaw): Texts {
  return {
    body: [
      ...elements.flatMap(({ title, says }) => [title.zh, title.en, says.zh, says.en]),
      ...documents.flatMap(({ title, words }) => [title.zh, title.en, ...words]),
      ...vocabulary.flatMap(({ words }) => words),
    ],
  };
}

function readingTexts({ readings }: Pick<Parameter, "readings">): Texts {
  return { body: readings.flatMap(({ because }) => [because.zh, because.en]) };
}

function sources(law: Law): readonly LawPageEntry[] {
  return [...law.sources.values()].map(({ id, title, number, issuer, confidence, facts, address }) => ({
    type: "source",
    id,
    title,
    line: number === null ? issuer : joined([same(number), issuer], between.dots),
    names: number === null ? [] : [number],
    body: [...facts, ...(address === null ? [] : [address])],
    confidences: [confidence],
    cites: [],
  }));
}

function articles(law: Law): readonly LawPageEntry[] {
  return [...law.sources.values()].flatMap((source) =>
    [...source.articles].map(([article, { en, gist, confidence }]) => ({
      type: "article" as const,
      id: articleId(source.id, article),
      title: articleTitle(source.title, articleName(source, article)),
      line: gist,
      names: [
        article,
        ...(en === null ? [] : [en]),
        ...(source.number === null ? [] : [`${source.number} ${article}`]),
      ],
      body: [],
      confidences: [confidence],
      cites: [{ source: source.id, article }],
    })),
  );
}

function countingLine({ direction, startDay, restDay }: Counting): Bilingual {
  return joined(
    [attributeText.direction[direction.is], attributeText.startDay[startDay.is], attributeText.restDay[restDay.is]],
    between.facts,
  );
}

function overlayLine(law: Law, { authority, over }: { readonly authority: string; readonly over: string }): Bilingual {
  const below = law.proceedings.get(over) ?? law.overlays.get(over);
  const parts = [law.authorities.get(authority)?.title, below?.title].filter((title) => title !== undefined);
  return joined(parts, between.dots);
}
