import type { DueItem } from "#contract/due.ts";
import type { Obligation } from "#engine/outcome.ts";
import type { Case } from "#record/case/case.ts";
import { caseRule } from "#record/case/caseObligation.ts";
import { changesUnchanged } from "#record/case/changesUnchanged.ts";
import { unchangedRule } from "#record/case/unchangedRule.ts";
import { isYearUnknown, yearAsked } from "#record/case/questions/yearAsked.ts";
import { markedDay } from "#contract/markedDayText.ts";
import { inCaseText } from "../inCaseText.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";
import { deemedRenewedOn } from "./deemedBySilence.ts";
import { decisionByLaw } from "./latestByLaw.ts";
import { isRefused } from "#record/case/isRefused.ts";

/** The running case that stands for a duty: the one that was handed in for it, else one that was opened. */
export function inCaseOf(evaluated: EvaluatedLedger, obligation: Obligation): DueItem["inCase"] {
  const { filed } = obligation;
  const one = evaluated
    .casesOf(obligation.item)
    .find((known) => (filed === null ? carriesOut(evaluated, known, obligation) : known.id === filed.case));
  const title = evaluated.law.courses.get(one?.course ?? "")?.title;
  if (one === undefined || title === undefined) return null;
  const state = stateOf(one);
  const stand = state === "filed" ? evaluated.standOf(one) : null;
  const decideBy = stand === null ? null : decisionByLaw(stand);
  const known = {
    id: one.id,
    title,
    openedOn: one.openedOn,
    filedOn: one.submitted?.on ?? null,
    late: filed?.late ?? false,
    state,
    decideBy: decideBy?.latest ?? null,
  };
  const renewedOn = stand === null ? null : deemedRenewedOn(stand);
  const said = decideBy === null ? null : markedDay(decideBy.latest, decideBy.provisional);
  const isOverdue = decideBy !== null && decideBy.latest < evaluated.asOf;
  return {
    ...known,
    says: inCaseText({
      ...known,
      decideBy: said,
      isOverdue,
      renewedOn,
      handsIn: handsIn(evaluated, one),
      result: evaluated.law.courses.get(one.course)?.result ?? null,
      isReceived: one.result !== null,
    }),
  };
}

/** An agreement is signed, and a domain renewed: nothing is handed in. */
function handsIn(evaluated: EvaluatedLedger, one: Case): boolean {
  return evaluated.standOf(one)?.stages.some(({ stage }) => stage.kind === "submit") ?? false;
}

function stateOf({ submitted, decided }: Case): NonNullable<DueItem["inCase"]>["state"] {
  if (submitted === null) return "open";
  if (decided === null) return "filed";
  if (decided.outcome !== "granted") return "refused";
  return decided.deemed ? "deemed" : "granted";
}

/** A day of the case itself is about its own case; one that leaves it alone or was refused carries nothing out. */
function carriesOut(evaluated: EvaluatedLedger, one: Case, obligation: Obligation): boolean {
  const { rule, duty, item, reportYear, doneBy } = obligation;
  if (rule === caseRule) return duty.startsWith(`${caseRule}.${one.id}-`);
  const course = evaluated.law.courses.get(one.course);
  if (course === undefined || !course.obligations.includes(rule)) return false;
  if (isRefused(one)) return false;
  if (rule === unchangedRule) {
    const stand = evaluated.standOf(one);
    return stand !== null && doneBy !== null && changesUnchanged(stand, doneBy.about);
  }
  if (one.submitted !== null && isYearUnknown(course, one)) return false;
  const year = yearAsked(course, one);
  // A further term of the ledger has duties of its own, which a case about the one before says nothing of.
  const terms = evaluated.itemById.get(item)?.terms.length ?? 0;
  if (year === null && one.about !== undefined && terms > one.about.terms) return false;
  return year === null || reportYear === null || year === reportYear;
}
