import type { FiledDuty } from "#engine/facts.ts";
import type { Course } from "#law/course.ts";
import type { Law } from "#law/law.ts";
import type { Case } from "./case.ts";
import { isYearUnknown, yearAsked } from "./questions/yearAsked.ts";

/** What was handed in for duties of items and is neither refused nor closed, by item, under the law in use. */
export function filedDuties(law: Law, cases: readonly Case[]): ReadonlyMap<string, readonly FiledDuty[]> {
  const byItem = new Map<string, FiledDuty[]>();
  for (const one of cases) {
    const course = law.courses.get(one.course);
    if (course === undefined || one.item === null || !stands(one)) continue;
    const filed = filedBy(law, course, one);
    byItem.set(one.item, [...(byItem.get(one.item) ?? []), ...filed]);
  }
  return byItem;
}

function stands({ submitted, decided, closed }: Case): boolean {
  return submitted !== null && closed === null && (decided === null || decided.outcome === "granted");
}

function filedBy(law: Law, course: Course, one: Case): readonly FiledDuty[] {
  const { submitted, decided } = one;
  if (submitted === null || isYearUnknown(course, one)) return [];
  const silence = course.stages.find(({ kind }) => kind === "decide")?.silence ?? null;
  const filing = {
    year: yearAsked(course, one),
    case: one.id,
    title: course.title,
    on: submitted.on,
    granted: decided === null ? null : { on: decided.on, deemed: decided.deemed },
    silence,
  };
  const carried = course.obligations.map((rule): FiledDuty => ({ ...filing, rule, does: "carries-out" }));
  if (course.effect !== "end") return carried;
  return [...carried, ...renewing(law, course).map((rule): FiledDuty => ({ ...filing, rule, does: "ends" }))];
}

/** Duties to renew what the course ends: carried out by courses about the same kinds by which the item has a further term. */
export function renewing(law: Law, { kinds }: Course): readonly string[] {
  return [...law.courses.values()].flatMap((other) =>
    other.effect === "renew" && other.kinds.some((kind) => kinds.includes(kind)) ? other.obligations : [],
  );
}
