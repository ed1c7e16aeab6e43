import type { Day } from "#calendar/day.ts";
import { explainFact } from "#engine/explainFact.ts";
import { explainSpan, explainUnit } from "#engine/explainSpan.ts";
import type { Bilingual } from "#law/citation.ts";
import type { ClockLaw, Condition, Counting, Deadline, Law, ObligationRule, Parameter, UnitReading } from "#law/law.ts";
import {
  attributeText,
  between,
  dischargeText,
  joined,
  lawLine,
  lawNames,
  same,
  sideText,
  silenceText,
} from "../lawLineText.ts";
import { factsOf, matter, stated } from "./lawPageMatter.ts";
import type { MatterOf, Stated } from "./lawPageMatter.ts";
import { budgetText, parameterLine, valuesOver, valueText } from "./valueLines.ts";

export const matterOfObligation: MatterOf<ObligationRule> = (rule, law, day) =>
  matter(
    factsOf(
      [lawNames.due, deadlineText(rule.due, law, day)],
      [lawNames.valueTaken, "count" in rule.due ? lawLine.valueTaken[rule.due.kind] : null],
      [lawNames.when, conditionText(rule.when)],
      [lawNames.discharge, dischargeText[rule.dischargedBy]],
    ),
    [
      stated(lawNames.todo, rule.nextStep, rule),
      stated(lawNames.todoLate, headed(rule.titleLate, rule.nextStepLate), rule),
      ...(rule.nextStepEnded === null
        ? []
        : [stated(lawNames.todoEnded, headed(rule.titleEnded, rule.nextStepEnded), rule)]),
      ...(rule.doneWhen === null ? [] : [stated(lawNames.doneWhen, rule.doneWhen, rule)]),
      stated(lawNames.ladder, lawLine.ladder(rule.ladder), {
        cites: rule.ladderCites,
        confidence: rule.ladderConfidence,
      }),
    ],
  );

/** What the duty is then called, before what to do. */
function headed(title: Bilingual | null, says: Bilingual): Bilingual {
  return title === null ? says : { zh: `${title.zh}：${says.zh}`, en: `${title.en}: ${says.en}` };
}

function deadlineText(due: Deadline, law: Law, day: Day): Bilingual {
  if (due.kind === "end-or-notice") return lawLine.endOrNotice;
  if (due.kind === "case") return lawLine.dayOfCase;
  if (due.kind === "yearly") return lawLine.yearly(due.opens, due.closes, due.heldOn);
  const parameter = law.parameters.get(due.count.parameter);
  if (parameter === undefined) throw new Error(`the law has no parameter ${due.count.parameter}`);
  const span = parameterLine(parameter, day);
  return due.kind === "after-start" ? lawLine.afterStart(span) : lawLine.beforeEnd(span);
}

/** A condition in words. A fact that is negated says its opposite; in English only the first begins with a capital. */
function conditionText(condition: Condition, holds = true): Bilingual {
  switch (condition.kind) {
    case "all":
    case "any": {
      const parts = condition.of.map((one, at) => {
        const { zh, en } = conditionText(one, holds);
        return { zh, en: at === 0 ? en : en.charAt(0).toLowerCase() + en.slice(1) };
      });
      return joined(parts, (condition.kind === "all") === holds ? between.and : between.or);
    }
    case "not":
      return conditionText(condition.of, !holds);
    case "known":
      return explainFact(condition.fact, holds ? true : null);
    case "is":
      return explainFact(condition.fact, (condition.value === true) === holds);
  }
}

export const matterOfParameter: MatterOf<Parameter> = ({ id, unit, values, readings, verifiedOn }, law, day) =>
  matter(
    factsOf([lawNames.unit, unitFact(unit, readings.length > 0)], [lawNames.valueTaken, valueTaken(id, law)]),
    [...valuesOver(values, day, ({ value }) => valueText(value, unit)), ...read(readings)],
    { verifiedOn },
  );

/** Of which day the duties that count with it take its value; null where none does. */
function valueTaken(id: string, law: Law): Bilingual | null {
  const kinds = [...law.obligations.values()].flatMap(({ due }) =>
    (due.kind === "before-end" || due.kind === "after-start") && due.count.parameter === id ? [due.kind] : [],
  );
  const ways = [...new Set(kinds)].map((kind) => lawLine.valueTaken[kind]);
  return ways.length === 0 ? null : joined(ways, between.facts);
}

function unitFact(unit: Parameter["unit"], open: boolean): Bilingual | null {
  if (open) return lawLine.openUnit;
  return unit === "count" ? null : explainUnit(unit);
}

function read(readings: readonly UnitReading[]): readonly Stated[] {
  return readings.map((one) => stated(explainUnit(one.unit), one.because, one, { part: "reading" }));
}

export const matterOfCounting: MatterOf<Counting> = ({ direction, startDay, monthEnd, restDay, verifiedOn }) =>
  matter(
    [],
    [
      stated(lawNames.direction, attributeText.direction[direction.is], direction, { note: direction.note }),
      stated(lawNames.startDay, attributeText.startDay[startDay.is], startDay, { note: startDay.note }),
      stated(lawNames.monthEnd, attributeText.monthEnd[monthEnd.is], monthEnd, { note: monthEnd.note }),
      stated(lawNames.restDay, attributeText.restDay[restDay.is], restDay, { note: restDay.note }),
    ],
    { verifiedOn },
  );

export const matterOfClock: MatterOf<ClockLaw> = (clock, _law, day) => {
  const { side, startsWith, startDay, restDay, values, readings, suspensions, silence, verifiedOn } = clock;
  const budget = ({ budget: length, extension }: ClockLaw["values"][number]): Bilingual =>
    joined([budgetText(length), ...extension.map((most) => lawLine.extension(explainSpan(most)))], between.facts);
  return matter(
    factsOf([lawNames.side, sideText[side]]),
    [
      ...valuesOver(values, day, budget),
      ...read(readings),
      stated(lawNames.startsWith, startsWith.title, startsWith),
      stated(lawNames.startDay, attributeText.startDay[startDay.is], startDay, { note: startDay.note }),
      stated(lawNames.restDay, attributeText.restDay[restDay.is], restDay, { note: restDay.note }),
      ...suspensions.map((one) => stated(lawNames.suspension, one.title, one)),
      ...(silence === null ? [] : [stated(lawNames.silence, silenceText[silence.effect], silence)]),
    ],
    { verifiedOn },
  );
};

/** Codes and names as one text; null where there are none. */
export function listed(texts: readonly string[]): Bilingual | null {
  return texts.length === 0 ? null : joined(texts.map(same), between.list);
}
