import type { LawFiles } from "../files/lawFiles.ts";
import type { CitedPlace } from "./citedPlace.ts";

/** What cites in the courses, and in what materials must show. */
export function citedOfCourses({ courses, materials }: LawFiles): readonly CitedPlace[] {
  const ofCourses = courses.flatMap(({ value, problem }) => [
    ...(["forks", "papers", "fields"] as const).flatMap((name) =>
      value[name].map(({ cites }, index) => ({ place: [name, index, "cites"], cites, problem })),
    ),
    ...(value.companyWide === null
      ? []
      : [{ place: ["companyWide", "cites"], cites: value.companyWide.cites, problem }]),
    ...value.stages.flatMap(({ heard, silence }, at) => [
      ...heard.map(({ cites }, index) => ({ place: ["stages", at, "heard", index, "cites"], cites, problem })),
      ...(silence === null ? [] : [{ place: ["stages", at, "silence", "cites"], cites: silence.cites, problem }]),
    ]),
  ]);
  const ofMaterials = materials.flatMap(({ value: { marks, file, inTerm, age }, problem }) => [
    ...marks.map(({ cites }, index) => ({ place: ["marks", index, "cites"], cites, problem })),
    ...Object.entries({ file, inTerm, age }).flatMap(([name, said]) =>
      said === null ? [] : [{ place: [name, "cites"], cites: said.cites, problem }],
    ),
  ]);
  return [...ofCourses, ...ofMaterials];
}
