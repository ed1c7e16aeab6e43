import { addDays, daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { explainFact } from "#engine/explainFact.ts";
import { explainSpan, explainUnit } from "#engine/explainSpan.ts";
import type { Bilingual } from "#law/citation.ts";
import type { LawCase } from "#law/files/caseFile.ts";
import type { Condition, FactName, Law } from "#law/law.ts";
import { between, joined } from "../lawLineText.ts";
import { asSentences, caseBand, caseDay, sameBand } from "./caseDay.ts";
import { caseText } from "../caseSentenceText.ts";

type Duty = LawCase["duties"][number];

/** What a worked case of a duty says: how the day that one looks from lies to its last day, and what comes out. */
export function dutyCaseSentence(law: Law, rule: string, one: LawCase): Bilingual {
  const { duties, questions = [] } = one;
  const asked = questions.map((fact) => caseText.asked[fact] ?? caseText.askedAnything);
  const nothing = duties.length + asked.length === 0;
  const when = law.obligations.get(rule)?.when;
  const unmet = when === undefined || !nothing ? [] : unmetFacts(when, one);
  return asSentences([
    ...duties.flatMap((duty) => dutyParts(law, one, duty)),
    ...asked,
    ...(nothing ? [nothingToDo(unmet, one)] : []),
    ...(unmet.length > 0 ? [] : givenParts(one)),
    ...gapParts(one),
  ]);
}

function dutyParts(law: Law, { asOf, item }: LawCase, duty: Duty): readonly Bilingual[] {
  const { lastDayToAct, safeDay, light, expiresOn, readings = [] } = duty;
  const timing = timingOf(asOf, duty);
  const isPresumed = expiresOn !== undefined && item.end !== null && expiresOn > item.end;
  return [
    light === undefined ? timing : caseText.happens(timing, caseText.light[light]),
    caseText.lastDay(caseDay(law, lastDayToAct)),
    ...(safeDay === undefined || sameBand(safeDay, lastDayToAct) ? [] : [caseText.safeDay(caseBand(law, safeDay))]),
    ...(isPresumed ? [caseText.presumedUntil(expiresOn)] : []),
    ...readings.map(({ unit, formal }) => caseText.reading(explainUnit(unit), caseBand(law, formal))),
  ];
}

function timingOf(asOf: Day, { lastDayToAct, warnFrom }: Duty): Bilingual {
  const { timing } = caseText;
  if (asOf === warnFrom) return timing.warnFrom;
  if (warnFrom !== undefined && asOf === addDays(warnFrom, -1)) return timing.dayBeforeWarning;
  const left = daysBetween(asOf, lastDayToAct);
  if (left === 0) return timing.on;
  if (left > 0) return left === 1 ? timing.dayBefore : timing.before(left);
  return left === -1 ? timing.dayAfter : timing.after(-left);
}

/** Why the rule asks for nothing, where a fact of the case says so; else what the case gives. */
function nothingToDo(unmet: readonly Bilingual[], { item: { start, end }, asOf }: LawCase): Bilingual {
  const given = [
    ...(start === null ? [caseText.noStart] : [caseText.heldSince(start)]),
    ...(end === null ? [caseText.noEnd] : [end < asOf ? caseText.ended(end) : caseText.endsOn(end)]),
  ];
  return caseText.because(caseText.nothingToDo, joined(unmet.length > 0 ? unmet : given, between.and));
}

function unmetFacts(condition: Condition, one: LawCase): readonly Bilingual[] {
  if (condition.kind === "all") return condition.of.flatMap((part) => unmetFacts(part, one));
  if (condition.kind !== "is") return [];
  const holds = factOfCase(condition.fact, one);
  if (holds === null || holds === condition.value) return [];
  const { zh, en } = explainFact(condition.fact, holds);
  return [{ zh, en: en.charAt(0).toLowerCase() + en.slice(1) }];
}

/** What a case says of a fact itself; null where it has to be reckoned. */
function factOfCase(fact: FactName, { item: { end, renewal, notContinuing } }: LawCase): boolean | null {
  switch (fact) {
    case "item.has-end":
      return end !== null;
    case "item.renews-automatically":
      return renewal?.auto === true;
    case "item.not-continuing":
      return notContinuing === true;
    case "item.notice-known":
    case "item.held-on-reference-day":
    case "item.services-running":
      return null;
  }
}

/** What is given beside the term, which stands apart. */
function givenParts({ item: { renewal, notContinuing, annualReportsFiled = [] }, recordedSince }: LawCase) {
  const { auto = false, months = null, notice = null } = renewal ?? {};
  return [
    ...(auto && months !== null ? [caseText.renewsEvery(explainSpan({ value: months, unit: "month" }))] : []),
    ...(auto && months === null ? [caseText.renews] : []),
    ...(notice === null ? [] : [caseText.notice(explainSpan(notice))]),
    ...(notContinuing === true ? [caseText.notContinuing] : []),
    ...(annualReportsFiled.length === 0 ? [] : [caseText.filed(annualReportsFiled)]),
    ...(recordedSince === undefined ? [] : [caseText.recordedSince(recordedSince)]),
  ];
}

function gapParts({ replacedBy, gaps = [] }: LawCase): readonly Bilingual[] {
  return [
    ...(replacedBy === undefined ? [] : [caseText.takenOver(replacedBy.start, replacedBy.end)]),
    ...gaps.map(({ first, last }) => {
      if (last === null) return caseText.gapOn(first);
      return first === last ? caseText.gapDay(first) : caseText.gap(first, last);
    }),
  ];
}
