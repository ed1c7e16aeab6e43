import type { CaseReply } from "#contract/cases.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { openFields } from "#record/case/result/compareResult.ts";
import { joiningDay } from "#record/case/result/resultTerm.ts";
import {
  fileSaysOther,
  issuedEarly,
  issuedEnded,
  joining,
  ledgerSaysOther,
  oldSaysOther,
  otherIssuerText,
  otherLength,
} from "../comparedText.ts";
import { termDoubtText } from "../termDoubtText.ts";
import { citedReplyOf } from "./citedReplyOf.ts";

/** What came out beside what was before and what was applied for, field by field. */
export function comparedReplyOf({ compared, case: one, matter }: CaseStand): CaseReply["compared"] {
  const { law } = matter;
  const open = one.result === null ? [] : openFields(compared);
  return compared.map((row) => ({
    field: row.field.id,
    title: row.field.title,
    expect: row.field.expect,
    before: row.before,
    asked: row.asked,
    now: row.now,
    state: row.state,
    says: doubtOf(row) ?? doubtOfTerm(row) ?? joiningOf(matter, row),
    settled: row.settled,
    open: open.includes(row),
    ...citedReplyOf(law, row.field),
  }));
}

/** Why something is to be explained that is not held against the old paper. */
function doubtOf(row: CaseStand["compared"][number]) {
  const { doubt, early, issuedAfter, fileSays, namesOther, ledgerWas } = row;
  if (ledgerWas !== null) return oldSaysOther(row.before ?? "", ledgerWas);
  if (fileSays.length > 0) return fileSaysOther(fileSays);
  if (namesOther !== null) return otherIssuerText(namesOther.title);
  if (doubt !== null) return termDoubtText(doubt);
  if (issuedAfter !== null) return issuedEnded(issuedAfter);
  return early === null ? null : issuedEarly(early.before, early.on);
}

function doubtOfTerm({ inLedger, byLaw }: CaseStand["compared"][number]) {
  if (inLedger !== null) return ledgerSaysOther(inLedger);
  return byLaw === null ? null : otherLength(byLaw);
}

/** Where a further term should begin, and how many days are not covered where it begins later. */
function joiningOf(matter: CaseStand["matter"], { field, now, uncovered }: CaseStand["compared"][number]) {
  const day = field.id === "start" && matter.course.effect === "renew" ? joiningDay(matter) : null;
  if (day === null) return null;
  if (uncovered > 0) return joining.gap(uncovered, day);
  return now === null ? joining.aim(day) : null;
}
