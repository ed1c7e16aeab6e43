import type { CaseReply } from "#contract/cases.ts";
import { provisionsFor } from "#law/provisionsFor.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { noticesBeforeAcceptance } from "#record/case/days/caseClocks.ts";
import { authorityOfCase } from "#record/case/questions/authorityOfCase.ts";
import { secondLook } from "../secondLookText.ts";
import { citedReplyOf } from "./citedReplyOf.ts";

type SecondLook = CaseReply["secondLooks"][number];

/** What is odd in the notices of what is missing, and in what was answered to them. */
export function ofCorrections(stand: CaseStand): readonly SecondLook[] {
  return [...askedLate(stand), ...askedAgain(stand), ...correctedAlone(stand)];
}

/** A notice that came when silence had accepted it; until it is decided, for it is to be answered all the same. */
function askedLate({ case: { decided }, lateNotice: late, matter: { law } }: CaseStand): readonly SecondLook[] {
  return late === null || decided !== null
    ? []
    : [{ says: secondLook.noticeLate(late.notice.on, late.last, late.since), ...citedReplyOf(law, late) }];
}

/** What is missing is told once; a second notice before acceptance is taken, and said to be one. */
function askedAgain({ case: one, matter: { law, course } }: CaseStand): readonly SecondLook[] {
  const before = noticesBeforeAcceptance(one);
  if (before.length < 2 || course.proceeding === null) return [];
  const [rule] = provisionsFor(law, course.proceeding, authorityOfCase(course, one)).get("correction") ?? [];
  return rule === undefined
    ? []
    : [{ says: secondLook.askedAgain(before.length, rule.says), ...citedReplyOf(law, rule) }];
}

/** A correction that was answered late, or without a paper; until it is decided, for the other side may still say so. */
function correctedAlone({ case: { corrections, decided } }: CaseStand): readonly SecondLook[] {
  if (decided !== null) return [];
  return corrections.flatMap(({ on, until, answered }): SecondLook[] => {
    if (answered === null) return [];
    const isLate = until !== null && answered.on > until;
    const says = [
      ...(isLate ? [secondLook.answeredLate(on, until, answered.on)] : []),
      ...(answered.papers.length === 0 ? [secondLook.answeredInWords(on, answered.on)] : []),
    ];
    return says.map((sentence) => ({ says: sentence, cites: [], confidence: null }));
  });
}
