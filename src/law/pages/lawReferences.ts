import type { Citation } from "../citation.ts";
import type { Requirement } from "../business.ts";
import { factsNamed } from "../conditionTruth.ts";
import type { Law, ObligationRule } from "../law.ts";
import { provisionsOf } from "../proceeding.ts";
import type { Overlay, Proceeding } from "../proceeding.ts";
import { statementsOf } from "../statements.ts";
import { decidedByAnswers } from "./decidedBy.ts";
import { articleId, folderOfType, keyOfPage, lawPageTypes, splitArticleId } from "./lawPageRef.ts";
import type { LawPageRef, LawPageType } from "./lawPageRef.ts";

/** In which way one thing of the law refers to another. */
export const referenceWays = [
  "cites",
  "counts-with",
  "warns-with",
  "counted-by",
  "reaches",
  "speaks-of",
  "asks-for",
  "lies-over",
  "of-authority",
  "document-of",
  "valid-for",
  "identified-by",
  "part-of",
  "hangs-on",
  "asked-after",
  "required-for",
  "obtained-by",
  "written-for",
  "fulfils",
] as const;

export type ReferenceWay = (typeof referenceWays)[number];

/** The calendar cites, and has its own pages: its id is the year, or `statutory`. */
export type CalendarRef = { readonly type: "calendar"; readonly id: string };

export type Reference = {
  readonly from: LawPageRef | CalendarRef;
  readonly to: LawPageRef;
  readonly way: ReferenceWay;
};

export type References = {
  readonly from: (page: LawPageRef) => readonly Reference[];
  /** Of a source, what refers to any of its articles as well. */
  readonly to: (page: LawPageRef) => readonly Reference[];
};

const graphs = new WeakMap<Law, References>();

/** What refers to what. Derived once per law; a law never changes, so the graph never does. */
export function lawReferences(law: Law): References {
  const known = graphs.get(law);
  if (known !== undefined) return known;
  const all = [...new Map(everyReference(law).map((one) => [nameOf(one), one])).values()];
  const from = Map.groupBy(all, (one) => keyOf(one.from));
  const to = Map.groupBy(all, (one) => keyOfPage(one.to));
  const ofArticles = Map.groupBy(
    all.filter((one) => one.to.type === "article" && one.from.type !== "article"),
    (one) => splitArticleId(one.to.id)?.source,
  );
  const graph: References = {
    from: (page) => from.get(keyOfPage(page)) ?? [],
    to: (page) => {
      const direct = to.get(keyOfPage(page)) ?? [];
      if (page.type !== "source") return direct;
      const through = (ofArticles.get(page.id) ?? []).map((one) => ({ ...one, to: page }));
      return [...new Map([...direct, ...through].map((one) => [nameOf(one), one])).values()];
    },
  };
  graphs.set(law, graph);
  return graph;
}

function keyOf(ref: Reference["from"]): string {
  return ref.type === "calendar" ? `calendar ${ref.id}` : keyOfPage(ref);
}

function nameOf({ from, to, way }: Reference): string {
  return `${keyOf(from)} ${way} ${keyOfPage(to)}`;
}

function everyReference(law: Law): readonly Reference[] {
  return [
    ...citations(law),
    ...[...law.obligations.values()].flatMap((rule) => ofObligation(law, rule)),
    ...[...law.parameters.values()].flatMap(({ id, counting }) =>
      counting === null ? [] : [reference("parameter", id, "counted-by", "counting", counting)],
    ),
    ...[...law.kinds.values()].flatMap(({ id, validity, identifierGrammar }) => [
      ...(validity === null ? [] : [reference("kind", id, "valid-for", "parameter", validity)]),
      ...(identifierGrammar === null ? [] : [reference("kind", id, "identified-by", "identifier", identifierGrammar)]),
    ]),
    ...[...law.materials.values()].flatMap(({ id, kind }) =>
      kind === null ? [] : [reference("material", id, "document-of", "kind", kind)],
    ),
    ...[...law.declarations.values()].flatMap(({ id, documents }) =>
      documents.flatMap(({ kind }) => (kind === null ? [] : [reference("declaration", id, "speaks-of", "kind", kind)])),
    ),
    ...[...law.documents.values()].flatMap(({ id, proceedings, material, authority }) => [
      ...proceedings.map((proceeding) => reference("document", id, "written-for", "proceeding", proceeding)),
      ...(material === null ? [] : [reference("document", id, "fulfils", "material", material)]),
      ...(authority === null ? [] : [reference("document", id, "of-authority", "authority", authority)]),
    ]),
    ...[...law.proceedings.values()].flatMap((one) => ofProvisions("proceeding", one)),
    ...[...law.overlays.values()].flatMap((one) => [...ofProvisions("overlay", one), ...ofOverlay(law, one)]),
    ...decidedByAnswers(law).flatMap(({ page: { type, id }, when }) =>
      factsNamed(when).map((question) => reference(type, id, "hangs-on", "question", question)),
    ),
    ...[...law.requirements.values()].flatMap((one) => ofRequirement(law, one)),
    ...[...law.numbers.values()].map(({ id, proceeding }) =>
      reference("number", id, "obtained-by", "proceeding", proceeding),
    ),
    ...[...law.questions.values()].flatMap(({ id, onlyIf }) =>
      (onlyIf === null ? [] : factsNamed(onlyIf.when)).map((earlier) =>
        reference("question", id, "asked-after", "question", earlier),
      ),
    ),
    ...[...law.sources.values()].flatMap(({ id, articles }) =>
      [...articles.keys()].map((article) => reference("article", articleId(id, article), "part-of", "source", id)),
    ),
  ];
}

function reference(type: LawPageType, id: string, way: ReferenceWay, toType: LawPageType, toId: string): Reference {
  return { from: { type, id }, way, to: { type: toType, id: toId } };
}

function citations(law: Law): readonly Reference[] {
  const typeOfFolder = new Map(
    lawPageTypes.filter((type) => type !== "article").map((type) => [folderOfType[type], type]),
  );
  const ofFiles = statementsOf(law).flatMap(({ folder, id, cites }): readonly Reference[] => {
    const type = typeOfFolder.get(folder);
    return type === undefined ? [] : cites.map((cite) => ({ from: { type, id }, way: "cites", to: citedPage(cite) }));
  });
  const ofCalendar = [
    ...[...law.calendarYears.values()].map(({ year, cites }) => ({ id: String(year), cites })),
    ...law.statutorySources.map(({ cites }) => ({ id: "statutory", cites })),
  ].flatMap(({ id, cites }): readonly Reference[] =>
    cites.map((cite) => ({ from: { type: "calendar", id }, way: "cites", to: citedPage(cite) })),
  );
  return [...ofFiles, ...ofCalendar];
}

/** The article, or the source where it is cited as a whole. */
export function citedPage({ source, article }: Citation): LawPageRef {
  return article === null ? { type: "source", id: source } : { type: "article", id: articleId(source, article) };
}

function ofObligation(law: Law, { id, appliesTo, due, ladderParameter }: ObligationRule): readonly Reference[] {
  const reached = [...law.kinds.values()].filter(
    (kind) => appliesTo.kinds.includes(kind.id) || appliesTo.groups.includes(kind.group),
  );
  const counted =
    due.kind === "case"
      ? []
      : due.kind === "before-end" || due.kind === "after-start"
        ? [reference("obligation", id, "counts-with", "parameter", due.count.parameter)]
        : [reference("obligation", id, "counted-by", "counting", due.counting)];
  return [
    ...counted,
    reference("obligation", id, "warns-with", "parameter", ladderParameter),
    ...reached.map((kind) => reference("obligation", id, "reaches", "kind", kind.id)),
  ];
}

function ofRequirement(law: Law, { id, for: services }: Requirement): readonly Reference[] {
  const needing = services === "every-service" ? [...law.services.keys()] : services;
  return needing.map((needed) =>
    reference("requirement", id, "required-for", law.services.has(needed) ? "service" : "number", needed),
  );
}

function ofProvisions(type: "proceeding" | "overlay", one: Proceeding | Overlay): readonly Reference[] {
  return provisionsOf(one).flatMap(({ provision: { parameter, clock, materials } }) => [
    ...(parameter === null ? [] : [reference(type, one.id, "speaks-of", "parameter", parameter)]),
    ...(clock === null ? [] : [reference(type, one.id, "speaks-of", "clock", clock)]),
    ...materials.map(({ material }) => reference(type, one.id, "asks-for", "material", material)),
  ]);
}

function ofOverlay(law: Law, { id, over, authority }: Overlay): readonly Reference[] {
  const below = law.overlays.get(over);
  return [
    reference("overlay", id, "of-authority", "authority", authority),
    reference("overlay", id, "lies-over", below === undefined ? "proceeding" : "overlay", over),
    ...(below === undefined ? [] : [reference("overlay", id, "lies-over", "proceeding", proceedingUnder(law, below))]),
  ];
}

/** The proceeding at the bottom of the overlays that lie over each other. */
export function proceedingUnder(law: Law, overlay: Overlay): string {
  const below = law.overlays.get(overlay.over);
  return below === undefined ? overlay.over : proceedingUnder(law, below);
}
