import type { CaseCommand, CaseDecision } from "../caseCommand.ts";
import { wrongCaseDay } from "../days/caseDays.ts";
import { caseRefused } from "../caseRefusal.ts";
import { caseStand } from "../caseStand.ts";
import type { CaseStand } from "../caseStand.ts";
import { decidePreparation } from "./decidePreparation.ts";
import { decideResult } from "./decideResult.ts";
import { decideReview } from "./decideReview.ts";
import { decideSubmission } from "./decideSubmission.ts";
import { decideTakingBack } from "./decideTakingBack.ts";
import type { Seal } from "../papers/frozenPapers.ts";

/** Entries that stand in order of their days: none of them is about a day before the last. */
const moving: ReadonlySet<CaseCommand["do"]> = new Set([
  "submit",
  "accept",
  "ask-correction",
  "answer-correction",
  "pause",
  "resume",
  "extend",
  "decide",
  "receive",
  "settle",
  "close",
  "withdraw",
]);

/**
 * Whether something can be said of a case as it stands, and the entries that come of it. Checked in this order: that
 * the case is open, that the day is possible, and what the command itself asks for.
 */
export function decideCase(stand: CaseStand, command: CaseCommand, seal: Seal): CaseDecision {
  const { case: one, matter } = stand;
  if (one.closed !== null && command.do !== "comment")
    return caseRefused("case-closed", "id", { on: one.closed.on, outcome: one.closed.outcome });
  const wrongDay = wrongCaseDay(command.on, "on", matter.today);
  if (wrongDay !== null) return wrongDay;
  if (moving.has(command.do) && command.on < one.lastOn)
    return caseRefused("case-out-of-order", "on", {
      on: command.on,
      last: one.lastOn,
      by: one.submitted === null && one.lastOn === one.openedOn ? "opening" : "entry",
    });
  switch (command.do) {
    case "answer":
    case "own":
    case "comment":
    case "move-law":
    case "put-paper":
    case "take-paper":
    case "waive":
    case "publish":
    case "step":
      return decidePreparation(stand, command);
    case "take-back":
      return decideTakingBack(stand, command);
    case "submit":
    case "answer-correction":
      return decideSubmission(standOn(stand, command), command, seal);
    case "accept":
    case "ask-correction":
    case "pause":
    case "resume":
    case "extend":
    case "decide":
      return decideReview(stand, command);
    case "receive":
    case "settle":
    case "withdraw":
      return decideResult(stand, command);
    case "close":
      return decideResult(standOn(stand, command), command);
  }
}

/** The case on the entry's own day: what ended since had not ended then. */
function standOn(stand: CaseStand, { on }: CaseCommand): CaseStand {
  return on === stand.matter.today ? stand : caseStand({ ...stand.matter, today: on }, stand.case);
}
