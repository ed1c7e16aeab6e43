import { endedInCase } from "#contract/endedInCaseText.ts";
import { warningText } from "#contract/warningText.ts";
import type { Bilingual, Law } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
import { namesOf, titled } from "#record/case/caseDutyText.ts";
import { changedFields } from "#record/case/registeredChange.ts";
import { fieldsAbout, unchangedRule } from "#record/case/unchangedRule.ts";
import { markedDayOf } from "../dueItemOf.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";
import type { WhatEnded } from "./whatEnded.ts";

/** A duty to agree with the registration of which nobody is warned any more, and nobody said that it need not be. */
export function endedAgreement(evaluated: EvaluatedLedger, item: string, about: string): WhatEnded {
  const { law } = evaluated;
  const fields = fieldsAbout(about);
  const title = law.obligations.get(unchangedRule)?.title ?? { zh: unchangedRule, en: unchangedRule };
  const what = titled(title, namesOf(fields.map((field) => titleOf(law, field))));
  return { what, why: byCase(evaluated, item, fields) ?? standsNow(evaluated, item, about) };
}

function titleOf({ courses }: Law, field: string): Bilingual {
  const known = [...courses.values()].flatMap(({ fields }) => fields);
  return known.find(({ id, holdsFrom }) => id === field && holdsFrom !== null)?.title ?? { zh: field, en: field };
}

/** By the case of the licence itself that changes or changed all of it. */
function byCase(evaluated: EvaluatedLedger, item: string, fields: readonly string[]): Bilingual | null {
  const changes = (one: Case): boolean => {
    const stand = one.item === item ? evaluated.standOf(one) : null;
    const changed = stand === null ? [] : changedFields(stand);
    return fields.every((field) => changed.some(({ id }) => id === field));
  };
  const one = evaluated.ledger.cases.findLast((known) => isGoingWell(known) && changes(known));
  const title = evaluated.law.courses.get(one?.course ?? "")?.title;
  if (one === undefined || title === undefined) return null;
  return one.closed === null ? endedInCase.inHand(title, one.openedOn) : endedInCase.changed(title, one.closed.on);
}

function isGoingWell({ decided, closed }: Case): boolean {
  return closed === null
    ? decided === null || decided.outcome === "granted"
    : closed.outcome === "granted" || closed.outcome === "done";
}

function standsNow(evaluated: EvaluatedLedger, item: string, about: string): Bilingual {
  const fields = fieldsAbout(about);
  const now = evaluated.ofItem(item).flatMap((one) => {
    const isOne = one.rule === unchangedRule && one.doneBy !== null;
    return isOne && fieldsAbout(one.doneBy.about).some((field) => fields.includes(field)) ? one : [];
  });
  if (now.length === 0) return warningText.ended.corrected;
  const day = about.slice(0, about.indexOf("-"));
  const isSameDay = now.some(({ doneBy }) => doneBy?.about.startsWith(day) === true);
  return isSameDay ? endedInCase.regrouped : endedInCase.moved(now.map(markedDayOf));
}
