import type { LawFiles } from "../files/lawFiles.ts";
import type { CitedPlace } from "./citedPlace.ts";
import { citedOfBusiness } from "./citedOfBusiness.ts";
import { citedOfCourses } from "./citedOfCourses.ts";

/** Every list of citations in the law; sources have none. */
export function citedPlaces(files: LawFiles): readonly CitedPlace[] {
  const whole = [
    ...files.kinds,
    ...files.services,
    ...files.requirements,
    ...files.authorities,
    ...files.obligations,
    ...files.overlays,
    ...files.materials,
    ...files.newspapers,
    ...files.documents,
    ...files.years,
    ...files.movingDays,
    ...files.reach,
  ].map(({ value, problem }) => ({ place: ["cites"], cites: value.cites, problem }));
  const details = files.kinds.flatMap(({ value, problem }) =>
    value.details.map(({ cites }, index) => ({ place: ["details", index, "cites"], cites, problem })),
  );
  const monthEnds = files.kinds.flatMap(({ value: { monthEnd }, problem }) =>
    monthEnd === null ? [] : [{ place: ["monthEnd", "cites"], cites: monthEnd.cites, problem }],
  );
  const values = files.parameters.flatMap(({ value, problem }) =>
    value.values.map(({ cites }, index) => ({ place: ["values", index, "cites"], cites, problem })),
  );
  const readings = files.parameters.flatMap(({ value, problem }) =>
    value.readings.map(({ cites }, index) => ({ place: ["readings", index, "cites"], cites, problem })),
  );
  const attributes = files.countings.flatMap(({ value, problem }) =>
    (["direction", "startDay", "monthEnd", "restDay"] as const).map((name) => ({
      place: [name, "cites"],
      cites: value[name].cites,
      problem,
    })),
  );
  const regimes = files.statutory.flatMap(({ value, problem }) =>
    value.regimes.map(({ cites }, index) => ({ place: ["regimes", index, "cites"], cites, problem })),
  );
  const ofAuthorities = files.authorities.flatMap(({ value, problem }) =>
    (["filingPrefix", "host"] as const).flatMap((name) => {
      const said = value[name];
      return said === null ? [] : [{ place: [name, "cites"], cites: said.cites, problem }];
    }),
  );
  const provisions = [...files.proceedings, ...files.overlays].flatMap(({ value, problem }) =>
    [...value.provisions].flatMap(([aspect, ofAspect]) =>
      ofAspect.map(({ cites }, index) => ({ place: ["provisions", aspect, index, "cites"], cites, problem })),
    ),
  );
  return [
    ...whole,
    ...details,
    ...monthEnds,
    ...values,
    ...readings,
    ...attributes,
    ...regimes,
    ...ofAuthorities,
    ...citedByReaders(files),
    ...files.clocks.flatMap(citedByClock),
    ...provisions,
    ...citedOfBusiness(files),
    ...citedOfCourses(files),
  ];
}

function citedByReaders({ identifiers, declarations }: LawFiles): readonly CitedPlace[] {
  const ofIdentifiers = identifiers.flatMap(({ value, problem }) =>
    (["parts", "forms", "vocabulary"] as const).flatMap((name) =>
      value[name].map(({ cites }, index) => ({ place: [name, index, "cites"], cites, problem })),
    ),
  );
  const ofDeclarations = declarations.flatMap(({ value, problem }) =>
    (["elements", "documents", "vocabulary"] as const).flatMap((name) =>
      value[name].map(({ cites }, index) => ({ place: [name, index, "cites"], cites, problem })),
    ),
  );
  return [...ofIdentifiers, ...ofDeclarations];
}

function citedByClock({ value, problem }: LawFiles["clocks"][number]): readonly CitedPlace[] {
  const { startsWith, startDay, restDay, silence } = value;
  const single = Object.entries({ startsWith, startDay, restDay, silence }).flatMap(([name, one]) =>
    one === null ? [] : [{ place: [name, "cites"], cites: one.cites, problem }],
  );
  const listed = (["values", "readings", "suspensions"] as const).flatMap((name) =>
    value[name].map(({ cites }, index) => ({ place: [name, index, "cites"], cites, problem })),
  );
  return [...single, ...listed];
}
