import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { CaseFact } from "#law/course.ts";
import { authorityOfCase, namedAuthority } from "./authorityOfCase.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { countedOnce } from "../days/countedOnce.ts";
import { isLevelOnWord } from "../papers/newspaperNeed.ts";
import { countingAnswers } from "./countingAnswers.ts";

/** What is known of a case: what somebody answered, and what the ledger says; null where nobody knows. */
export function askCase(matter: CaseMatter, one: Case): AskFact<string> {
  return countingAnswers(matter.course, one, (fact) => factOf(matter, one, fact));
}

function factOf(matter: CaseMatter, one: Case, fact: string): string | null {
  switch (fact as CaseFact) {
    case "item-in-term":
      return yesOrNo(isInTerm(matter, judgedOn(matter, one)));
    case "item-near-end":
      return yesOrNo(isNearEnd(matter, judgedOn(matter, one)));
    case "item-national":
      return nationalFact(authorityOfCase(matter.course, one));
    case "ministry-named":
      return nationalFact(namedAuthority(one));
    case "newspaper-on-word":
      return yesOrNo(isLevelOnWord(matter, one));
    case "change-pending":
      return yesOrNo(matter.others.some(({ course, item }) => item === one.item && corrects(matter, course)));
    default:
      return null;
  }
}

function nationalFact(authority: string | null): string | null {
  return authority === null ? null : yesOrNo(authority === "miit");
}

function corrects({ law }: CaseMatter, course: string): boolean {
  return law.courses.get(course)?.effect === "correct";
}

function yesOrNo(truth: boolean | null): string | null {
  return truth === null ? null : truth ? "yes" : "no";
}

/** What was handed in is judged by the day on which that was. */
function judgedOn({ today }: CaseMatter, { submitted, closed }: Case): Day {
  return submitted?.on ?? closed?.on ?? today;
}

function isInTerm({ item }: CaseMatter, today: Day): boolean | null {
  const term = item?.terms.at(-1);
  if (term === undefined) return null;
  return term.end === null || term.end >= today;
}

/** Whether somebody is being warned of the end already, by the law's own ladder. */
function isNearEnd({ law, item }: CaseMatter, today: Day): boolean | null {
  const end = item?.terms.at(-1)?.end ?? null;
  if (item === null || end === null) return null;
  // What has ended does not near its end.
  if (end < today) return false;
  const rule = [...law.obligations.values()].find(
    ({ due, appliesTo }) => due.kind === "before-end" && appliesTo.kinds.includes(item.kind),
  );
  if (rule === undefined || rule.due.kind !== "before-end") return null;
  const counted = countedOnce(law, rule.due.count.parameter, end);
  if (counted === null || counted.readings === null) return null;
  const last = counted.readings.leading.reckoning.formal.earliest;
  return today >= addDays(last, -(rule.ladder[0] ?? 0));
}
