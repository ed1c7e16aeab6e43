import type { CaseRow } from "#contract/cases.ts";
import { authorityOfCase } from "#record/case/questions/authorityOfCase.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { authorityReplyOf } from "../authorityReplyOf.ts";
import { custodyReplyOf } from "../custodyReplyOf.ts";
import type { StoredCompany } from "../deps.ts";
import { latestByLaw } from "./latestByLaw.ts";
import { ledgerWordOf } from "./ledgerWordOf.ts";
import { nextOf } from "./nextOf.ts";
import { displayName } from "../dueItemOf.ts";
import { standsStill } from "./standsStill.ts";

/** A case as a list shows it. */
export function caseRowOf(stand: CaseStand, company: StoredCompany): CaseRow {
  const { case: one, matter, current } = stand;
  const { inLedger: item, law } = matter;
  const isStill = standsStill(one, company);
  const expected = isStill ? null : latestByLaw(stand);
  const authority = law.authorities.get(authorityOfCase(matter.course, one) ?? "");
  return {
    id: one.id,
    course: one.course,
    title: matter.course.title,
    company: company.name,
    companyId: company.id,
    demo: company.demo,
    item: item === null ? null : { id: item.id, name: displayName(item), identifier: item.identifier },
    authority: authority === undefined ? null : authorityReplyOf(authority),
    owner: one.owner,
    openedOn: one.openedOn,
    stage: current === null ? null : { id: current.id, title: current.title, next: nextOf(stand, current) },
    archived: company.settings.archived,
    turn: isStill ? "nobody" : stand.turn,
    light: isStill ? "grey" : stand.light,
    actBy: isStill ? null : stand.actBy,
    actByProvisional: !isStill && isActByProvisional(stand),
    expected: expected?.latest ?? null,
    expectedProvisional: expected?.provisional ?? false,
    expectedCited: expected?.cited ?? false,
    daysSinceNoticed: one.result === null ? stand.daysSinceNoticed : null,
    closed: closedOf(stand),
  };
}

/** Whether the day to act by may still move; that of a correction notice is what the notice says. */
function isActByProvisional({ actBy, correction, deadlines, ledgerDays }: CaseStand): boolean {
  if (actBy === null || correction !== null) return false;
  const own = deadlines.filter(({ deadline, kept }) => deadline.is === "by" && kept === null);
  const ofLedger = ledgerDays.filter(({ presses }) => presses);
  return [...own, ...ofLedger].some(({ day, provisional }) => day === actBy && provisional);
}

function closedOf(stand: CaseStand): CaseRow["closed"] {
  const { closed } = stand.case;
  if (closed === null) return null;
  return {
    on: closed.on,
    outcome: closed.outcome,
    custody: custodyReplyOf(closed.custody),
    withoutFile: closed.withoutFile ?? null,
    ledger: ledgerWordOf(stand),
  };
}
