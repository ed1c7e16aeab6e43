import type { CaseReply } from "#contract/cases.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { registeredChange } from "#record/case/registeredChange.ts";
import { unchangedRule } from "#record/case/unchangedLicences.ts";
import { isDone } from "#record/item/dutyDone.ts";
import type { Item } from "#record/item/item.ts";
import { nameWithNumber } from "../dueItemOf.ts";
import { secondLook } from "../secondLookText.ts";
import { citedReplyOf } from "./citedReplyOf.ts";

type SecondLook = CaseReply["secondLooks"][number];

/** What the company's other papers and other cases have to do with this one. */
export function besideTheItem(stand: CaseStand): readonly SecondLook[] {
  return [...otherLicences(stand)];
}

/** What changes is the company's, and other papers of it say the old: each takes its own change. */
function otherLicences(stand: CaseStand): readonly SecondLook[] {
  const { ask, matter } = stand;
  const { law, course, others, siblings = [] } = matter;
  const wide = course.companyWide;
  if (wide === null || conditionTruth(wide.when, ask) !== true) return [];
  const change = registeredChange(stand);
  const about = change?.on.replaceAll("-", "") ?? "";
  const isSettled = ({ dutiesDone = [] }: Item): boolean => isDone(dutiesDone, { duty: unchangedRule, about });
  const open = siblings.filter((item) => !isSettled(item));
  if (open.length === 0) return [];
  const named = open.map((item) => ({
    name: nameWithNumber(item),
    runs: others.some(({ course: of, item: id }) => of === course.id && id === item.id),
  }));
  const says = secondLook.otherLicences(named, change?.deadline.day ?? null, wide.says);
  return [{ says, ...citedReplyOf(law, wide) }];
}
