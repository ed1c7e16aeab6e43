import type { CaseReply } from "#contract/cases.ts";
import { addDays, parseDay, partsOf } from "#calendar/day.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { kindMade } from "#record/case/result/kindMade.ts";
import { secondLook } from "../secondLookText.ts";
import { citedReplyOf } from "./citedReplyOf.ts";

/** The term of a new paper ends within a month, though those of its kind were seen to end with one: a slip, perhaps. */
export function notAtMonthEnd({ ask, case: { result }, matter }: CaseStand): CaseReply["secondLooks"] {
  const { law, course, item } = matter;
  const rule = (kindMade({ ask, matter }) ?? law.kinds.get(item?.kind ?? ""))?.monthEnd ?? null;
  const end = parseDay(result?.fields["end"] ?? "");
  if (rule === null || end === null || partsOf(addDays(end, 1)).dayOfMonth === 1) return [];
  return [{ says: secondLook.notAtMonthEnd(end, course.result), ...citedReplyOf(law, rule) }];
}
