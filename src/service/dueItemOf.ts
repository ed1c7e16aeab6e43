import type { DueItem } from "#contract/due.ts";
import { markedDay } from "#contract/markedDayText.ts";
import { perhapsUntil } from "#engine/perhapsUntil.ts";
import type { Obligation } from "#engine/outcome.ts";
import type { Bilingual } from "#law/law.ts";
import type { Handled } from "#record/item/handling.ts";
import type { Item } from "#record/item/item.ts";
import { unchangedRule } from "#record/case/unchangedRule.ts";
import { caseIdOf } from "#record/case/caseSubject.ts";
import { companyWide } from "./caseText.ts";
import { inCaseOf } from "./cases/inCaseOf.ts";
import { citationOf } from "./citationOf.ts";
import { dayBandReplyOf } from "./dayBandReplyOf.ts";
import { detailRepliesOf } from "./detailRepliesOf.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";

/** What people call another item of the same company, by its id. */
export type NameOf = (id: string) => string;

export function namesIn(itemById: ReadonlyMap<string, Item>): NameOf {
  return (id) => {
    const item = itemById.get(id);
    return item === undefined ? id : displayName(item);
  };
}

/** An obligation as the due list shows it. */
export function dueItemOf(evaluated: EvaluatedLedger, item: Item, obligation: Obligation): DueItem {
  const { law } = evaluated;
  const { company } = evaluated.ledger;
  const nameOf = namesIn(evaluated.itemById);
  return {
    id: obligation.id,
    duty: obligation.duty,
    handled: handledReplyOf(item.handled?.[obligation.duty]),
    company: company.name,
    companyId: company.id,
    demo: company.demo,
    item: displayName(item),
    itemId: item.id,
    caseId: caseIdOf(item),
    kind: item.kind,
    kindTitle:
      caseIdOf(item) === null ? (law.kinds.get(item.kind)?.title ?? { zh: item.kind, en: item.kind }) : companyWide,
    identifier: item.identifier,
    details: detailRepliesOf(law, item),
    what: obligation.what,
    nextStep: obligation.nextStep,
    lastDayToAct: obligation.lastDayToAct,
    lastDayProvisional: isLastDayProvisional(obligation),
    perhapsUntil: perhapsUntil(obligation),
    safeDay: dayBandReplyOf(obligation.safeDay),
    expiresOn: obligation.expiresOn,
    presumed: obligation.presumed,
    runsOn: runsOnReplyOf(obligation.runsOn),
    provisional: obligation.provisional,
    daysLeft: obligation.daysLeft,
    workingDaysLeft: obligation.workingDaysLeft.least,
    workingDaysLeftMost: obligation.workingDaysLeft.most,
    light: obligation.light,
    owners: [...item.owners],
    filing: obligation.reportYear === null ? null : { year: obligation.reportYear },
    done: doneReplyOf(obligation),
    inCase: inCaseOf(evaluated, obligation),
    replacedBy:
      obligation.replacedBy === null ? null : { id: obligation.replacedBy, name: nameOf(obligation.replacedBy) },
    confidence: obligation.confidence,
    rules: obligation.cites.map(({ source, article }) => ({
      id: obligation.rule,
      article,
      source,
      confidence: citationOf(evaluated.lawOf(obligation), { source, article }).confidence,
    })),
  };
}

function isLastDayProvisional({ readings }: Obligation): boolean {
  return readings.some(({ leads, reckoning }) => leads && reckoning.formal.provisional);
}

/** The last day to act, in a sentence. */
export function markedDayOf(obligation: Obligation): Bilingual {
  return markedDay(obligation.lastDayToAct, isLastDayProvisional(obligation));
}

/** What people call it: its name, else its number. */
export function displayName(item: Item): string {
  return item.name ?? item.identifier ?? item.id;
}

/** Where it stands alone, as in a message or a calendar: its name with its number, for two licences are called the same. */
export function nameWithNumber(item: Item): string {
  const name = displayName(item);
  return item.identifier === null || name.includes(item.identifier) ? name : `${name} ${item.identifier}`;
}

/** A word that was taken back is none. */
export function handledReplyOf(handled: Handled | undefined): DueItem["handled"] {
  if (handled === undefined || handled.handling.how === "resumed") return null;
  const { handling, on } = handled;
  return {
    how: handling.how,
    until: handling.how === "snoozed" ? handling.until : null,
    by: handling.how === "covered" ? handling.by : null,
    on,
  };
}

function doneReplyOf({ rule, doneBy }: Obligation): DueItem["done"] {
  return doneBy === null ? null : { duty: rule, reason: rule === unchangedRule, when: doneBy.when };
}

function runsOnReplyOf(onward: Obligation["runsOn"]): DueItem["runsOn"] {
  if (onward === null) return null;
  return { end: onward.end, noticeBy: onward.noticeBy === null ? null : dayBandReplyOf(onward.noticeBy) };
}
