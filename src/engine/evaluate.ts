import { dayNumbered, daysBetween, toDayNumber } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Law, ObligationRule } from "#law/law.ts";
import { judge } from "./conditions.ts";
import type { Judged } from "./conditions.ts";
import { currentTermOf } from "./currentTerm.ts";
import { lastDayToAct } from "./deadlines/dueDay.ts";
import type { DueDay } from "./deadlines/dueDay.ts";
import { dueDays } from "./deadlines/dueDays.ts";
import { dutyWords } from "./dutyWords.ts";
import type { CompanyFacts, ItemFacts } from "./facts.ts";
import { filingOf } from "./filing.ts";
import { itemName } from "./itemName.ts";
import { jointFindings } from "./jointFindings.ts";
import { perhapsPassed } from "./perhapsUntil.ts";
import { lightOf } from "./light.ts";
import type { JointFinding, Obligation, Outcome, Question, Step } from "./outcome.ts";
import { replacementOf } from "./replacement.ts";
import { rulesByKind } from "./rulesByKind.ts";
import { runsOn } from "./runsOn.ts";
import type { Situation } from "./situation.ts";

/**
 * What a company has to do on a day, under a law: its obligations with their steps, and the questions whose answers
 * would decide more. Pure: the same law, facts and day give the same bytes.
 */
export function evaluate(law: Law, company: CompanyFacts, asOf: Day): Outcome {
  const obligations: Obligation[] = [];
  const questions: Question[] = [];
  const findings: JointFinding[] = [];
  const rules = rulesByKind(law);
  const byId = itemsById(company);
  for (const item of company.items) {
    const situation = situationOf(law, company, item, asOf, byId);
    if (situation === null) continue;
    for (const rule of rules.get(item.kind) ?? []) applyRule(rule, situation, obligations, questions);
    questions.push(...termQuestions(situation));
    if (item.terms.length > 1 || situation.replacement !== null) findings.push(...jointFindings(situation));
  }
  return { asOf, lawHash: law.hash, obligations, questions, findings };
}

type ItemsById = ReadonlyMap<string, ItemFacts>;

/** Only where something was replaced; most ledgers never look. */
function itemsById({ items }: CompanyFacts): ItemsById | null {
  const wanted = items.some(({ replacedBy }) => replacedBy !== null && replacedBy !== undefined);
  return wanted ? new Map(items.map((item) => [item.id, item])) : null;
}

function situationOf(
  law: Law,
  company: CompanyFacts,
  item: ItemFacts,
  asOf: Day,
  byId: ItemsById | null,
): Situation | null {
  const kind = law.kinds.get(item.kind);
  // An item of a kind that a later law no longer names stays in the ledger; it just has no duties.
  if (kind === undefined) return null;
  const current = currentTermOf(item, asOf);
  const by = byId?.get(item.replacedBy ?? "");
  const replacement = by === undefined ? null : replacementOf(by, item, current, asOf);
  return { law, company, item, kind, asOf, current, replacement };
}

function applyRule(rule: ObligationRule, situation: Situation, obligations: Obligation[], questions: Question[]): void {
  for (const due of dueDays(rule.due, situation)) {
    if (isDischarged(rule, situation.item, due)) continue;
    const judged = judge(rule.when, situation, due.referenceDay);
    if (judged.truth === false) continue;
    // What ended before we were told of the company is asked about, never alarmed.
    const beforeOurTime = rule.due.kind === "yearly" && lastDayToAct(due) < situation.company.recordedSince;
    if (judged.truth === null) questions.push(...factQuestions(rule, situation, due, judged));
    else if (beforeOurTime) {
      // What a case handed in was reported: its close writes it down.
      if (filingOf(rule.id, situation.item, due) === null)
        questions.push(questionOf("annual-report-filed", rule, situation, due.key));
    } else obligations.push(obligationOf(rule, situation, due, judged));
  }
}

function isDischarged(rule: ObligationRule, item: ItemFacts, due: DueDay): boolean {
  switch (rule.dischargedBy) {
    case "later-term":
      // Deadlines are reckoned from the last term alone, so a later term has replaced this one already.
      return false;
    case "annual-report-filed":
      return item.annualReportsFiled.includes(Number(due.key));
    case "said-done":
      return item.dutiesDone?.some(({ duty, about }) => duty === rule.id && about === due.key) ?? false;
  }
}

function obligationOf(rule: ObligationRule, about: Situation, due: DueDay, judged: Judged): Obligation {
  // What is due once a year is owed for the year in which the item was held, whatever follows it.
  const situation = about.replacement !== null && rule.due.kind === "yearly" ? { ...about, replacement: null } : about;
  const { law, asOf, item, replacement } = situation;
  const replacedBy = replacement?.state === "taken-over" ? replacement.by : null;
  const { raw, formal, safe } = due.readings.leading.reckoning;
  const lastDay = lastDayToAct(due);
  const own = situation.company.ladders?.[rule.id] ?? null;
  const ladder = own ?? { days: rule.ladder, every: rule.repeatEvery };
  const firstRung = dayNumbered(toDayNumber(lastDay) - (ladder.days[0] ?? 0)) ?? lastDay;
  const onward = due.expiresOn === null ? null : runsOn(situation, lastDay);
  const takenOverBy = replacedBy === null ? null : itemName(replacedBy);
  const filed = filingOf(rule.id, item, due);
  const daysLeft = daysBetween(asOf, lastDay);
  // A day that may have passed is not told to have.
  const saidLast = perhapsPassed(formal, lastDay, daysLeft) ?? lastDay;
  const warnFrom = due.opens !== null && due.opens > firstRung ? due.opens : firstRung;
  return {
    id: `${rule.id}.${item.id}.${due.key}`,
    rule: rule.id,
    item: item.id,
    duty: `${rule.id}.${due.key}`,
    ...dutyWords(rule, { asOf, lastDay: saidLast, expiresOn: due.expiresOn, runsOn: onward, takenOverBy, filed }),
    readings: due.readings.all,
    lastDayToAct: lastDay,
    safeDay: safe,
    expiresOn: due.expiresOn,
    presumed: due.presumed,
    runsOn: onward,
    opens: due.opens,
    warnFrom,
    daysLeft,
    workingDaysLeft: law.calendar.workingDaysBetween(asOf, lastDay),
    reportYear: rule.dischargedBy === "annual-report-filed" ? Number(due.key) : null,
    doneBy: rule.doneWhen === null ? null : { about: due.key, when: rule.doneWhen },
    replacedBy: replacedBy?.id ?? null,
    filed,
    light: lightOf(situation, { lastDayToAct: lastDay, warnFrom, expiresOn: due.expiresOn, filed }),
    provisional: raw.provisional || formal.provisional || safe.provisional,
    cites: rule.cites,
    confidence: rule.confidence,
    steps: [
      ...judged.steps,
      ...due.steps,
      ...replacedSteps(replacement),
      ...(filed === null ? [] : [{ kind: "filed", filing: filed } as const]),
      { kind: "counting", readings: due.readings },
      ...(onward === null ? [] : [{ kind: "runs-on", to: onward } as const]),
      {
        kind: "ladder",
        ...ladder,
        own: own !== null,
        firstOn: warnFrom,
        cites: rule.ladderCites,
        confidence: rule.ladderConfidence,
      },
    ],
  };
}

function replacedSteps(replacement: Situation["replacement"]): readonly Step[] {
  if (replacement === null) return [];
  const { by, state, gap } = replacement;
  return [{ kind: "replaced", by: itemName(by), state, gap }];
}

function factQuestions(rule: ObligationRule, situation: Situation, due: DueDay, judged: Judged): readonly Question[] {
  return judged.missing.map((fact) => questionOf(fact, rule, situation, due.key));
}

function questionOf(fact: Question["fact"], rule: ObligationRule, { item }: Situation, about: string): Question {
  return { id: `${fact}.${rule.id}.${item.id}.${about}`, item: item.id, fact, rule: rule.id, about };
}

/** A presumed term has to be confirmed; a clause without its notice period leaves the last day to act open. */
function termQuestions({ item, kind, current }: Situation): readonly Question[] {
  const questions: Question[] = [];
  const about = current.written.end;
  if (current.presumed && about !== null) {
    questions.push({
      id: `presumed-renewal.${item.id}.${about}`,
      item: item.id,
      fact: "presumed-renewal",
      rule: "",
      about,
    });
  }
  const clauseWithoutNotice =
    item.renewal?.auto === true && item.renewal.notice === null && kind.continues === "contract";
  if (clauseWithoutNotice && about !== null) {
    questions.push({
      id: `item.notice-known.${item.id}.${about}`,
      item: item.id,
      fact: "item.notice-known",
      rule: "",
      about,
    });
  }
  return questions;
}
