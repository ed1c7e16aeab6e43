import type { CaseReply } from "#contract/cases.ts";
import type { Case } from "#record/case/case.ts";
import type { CaseMatter } from "#record/case/caseMatter.ts";
import { caseStand } from "#record/case/caseStand.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { isItemOver } from "#record/case/days/isItemOver.ts";
import { nameWithNumber } from "../dueItemOf.ts";
import { secondLook } from "../secondLookText.ts";

/**
 * What is replaced or changed may end before the other side has to be done: its further term comes first, or beside.
 * Nothing where a case for that was handed in in time, and not refused since.
 */
export function itemEndsInReview(stand: CaseStand): CaseReply["secondLooks"] {
  const { case: one, matter, review } = stand;
  const { course, item, law, others, today } = matter;
  const end = item?.terms.at(-1)?.end ?? null;
  const stays = course.effect === "keep" || course.effect === "correct";
  if (!stays || one.decided !== null || item === null || end === null || isItemOver(matter)) return [];
  const renewal = [...law.courses.values()].find(
    ({ effect, kinds }) => effect === "renew" && kinds.includes(item.kind),
  );
  if (renewal === undefined) return [];
  const runs = others.some(
    (other) => other.item === item.id && wasHandedInInTime({ ...matter, course: renewal }, other),
  );
  if (runs || end < today || end >= review) return [];
  const says = secondLook.itemEndsInReview(nameWithNumber(item), { end, review, renewal: renewal.title });
  return [{ says, cites: [], confidence: null }];
}

function wasHandedInInTime(matter: CaseMatter, other: Case): boolean {
  const { course, decided, submitted } = other;
  if (course !== matter.course.id || submitted === null) return false;
  return (decided === null || decided.outcome === "granted") && caseStand(matter, other).passed === null;
}
