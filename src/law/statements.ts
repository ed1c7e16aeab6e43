import type { Citation, Confidence, Law, Service } from "./law.ts";

/** One thing that the law states, with what it rests on. */
export type Statement = {
  /** Folder of `law/` and name of the file that states it. */
  readonly folder: string;
  readonly id: string;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

type Cited = Pick<Statement, "cites" | "confidence">;

/** Everything that the law states, file by file. A source states nothing itself: it is what others rest on. */
export function statementsOf(law: Law): readonly Statement[] {
  const of = (folder: string, id: string, cited: readonly Cited[]): readonly Statement[] =>
    cited.map(({ cites, confidence }) => ({ folder, id, cites, confidence }));
  return [
    ...[...law.parameters.values()].flatMap(({ id, values, readings }) =>
      of("parameters", id, [...values, ...readings]),
    ),
    ...[...law.countings.values()].flatMap(({ id, direction, startDay, monthEnd, restDay }) =>
      of("countings", id, [direction, startDay, monthEnd, restDay]),
    ),
    ...[...law.identifiers.values()].flatMap(({ id, parts, forms, vocabulary }) =>
      of("identifiers", id, [...parts, ...forms, ...vocabulary]),
    ),
    ...[...law.kinds.values()].flatMap((kind) => of("kinds", kind.id, [kind, ...kind.details])),
    ...[...law.services.values()].flatMap((service) =>
      of("services", service.id, [service, ...citedOfService(service)]),
    ),
    ...[...law.questions.values()].flatMap(({ id, authority, besides }) =>
      of("questions", id, [...(authority === null ? [] : [authority, ...authority.doubts]), ...besides]),
    ),
    ...[...law.numbers.values()].flatMap(({ id, needed }) => of("numbers", id, needed)),
    ...[...law.requirements.values()].flatMap((one) => of("requirements", one.id, [one])),
    ...[...law.authorities.values()].flatMap((authority) =>
      of("authorities", authority.id, [
        authority,
        ...[authority.filingPrefix, authority.host].filter((one) => one !== null),
      ]),
    ),
    ...[...law.obligations.values()].flatMap((rule) =>
      of("obligations", rule.id, [rule, { cites: rule.ladderCites, confidence: rule.ladderConfidence }]),
    ),
    ...[...law.clocks.values()].flatMap(
      ({ id, startsWith, startDay, restDay, values, readings, suspensions, silence }) =>
        of("clocks", id, [
          startsWith,
          startDay,
          restDay,
          ...values,
          ...readings,
          ...suspensions,
          ...(silence === null ? [] : [silence]),
        ]),
    ),
    ...[...law.proceedings.values()].flatMap(({ id, provisions }) =>
      of("proceedings", id, [...provisions.values()].flat()),
    ),
    ...[...law.overlays.values()].flatMap((overlay) =>
      of("overlays", overlay.id, [overlay, ...[...overlay.provisions.values()].flat()]),
    ),
    ...[...law.materials.values()].flatMap((material) => of("materials", material.id, [material])),
    ...[...law.newspapers.values()].flatMap((paper) => of("newspapers", paper.id, [paper])),
    ...[...law.declarations.values()].flatMap(({ id, elements, documents, vocabulary }) =>
      of("declarations", id, [...elements, ...documents, ...vocabulary]),
    ),
    ...[...law.documents.values()].flatMap((document) => of("documents", document.id, [document])),
  ];
}

function citedOfService({ needed, exempt, unclear }: Service): readonly Cited[] {
  const exemptions = exempt.flatMap(({ everywhere, at }) => [
    ...(everywhere === null ? [] : [everywhere]),
    ...at.values(),
  ]);
  return [...needed, ...exemptions, ...unclear];
}
