import { describe, expect, it } from "vitest";
import { day } from "#calendar/day.ts";
import { reckon } from "#calendar/reckon.ts";
import { parseSpan } from "#calendar/span.ts";
import { evaluate } from "#engine/evaluate.ts";
import type { Obligation } from "#engine/outcome.ts";
import { countingOf, ruleOfCounting } from "#law/countingOf.ts";
import type { LawCase } from "#law/files/caseFile.ts";
import { companyOf } from "./fixtures/companyOfCase.ts";
import { law, lawCases as cases, written } from "./fixtures/lawCases.ts";

// The worked cases of law/cases, each rule by itself. A lawyer reads the cases; nobody has to read this file for them.

/** What the case speaks of, of a duty as it came out. */
function spokenOf(expected: LawCase["duties"][number], duty: Obligation | undefined): LawCase["duties"][number] | null {
  if (duty === undefined) return null;
  const { lastDayToAct, expiresOn, warnFrom, light, safeDay, readings } = duty;
  return {
    lastDayToAct,
    ...(expected.safeDay === undefined ? {} : { safeDay: written(safeDay) }),
    ...(expected.expiresOn === undefined ? {} : { expiresOn: expiresOn ?? day("0001-01-01") }),
    ...(expected.warnFrom === undefined ? {} : { warnFrom }),
    ...(expected.light === undefined ? {} : { light }),
    ...(expected.readings === undefined
      ? {}
      : {
          readings: readings.map(({ reckoning: { span, formal, safe } }) => ({
            unit: span.unit,
            formal: written(formal),
            safe: written(safe),
          })),
        }),
  };
}

describe.each(cases.files)("$rule", ({ rule, cases: worked }) => {
  it.each(worked)("$name", (one) => {
    const { obligations, questions, findings } = evaluate(law, companyOf(one, rule), one.asOf);
    const duties = obligations
      .filter((duty) => duty.rule === rule && duty.item === "item")
      .toSorted((a, b) => (a.lastDayToAct < b.lastDayToAct ? -1 : 1));
    expect(duties.map((duty, at) => spokenOf(one.duties[at] ?? { lastDayToAct: duty.lastDayToAct }, duty))).toEqual(
      one.duties,
    );
    const gaps = findings.filter(({ kind }) => kind === "gap").map(({ first, last }) => ({ first, last }));
    expect(gaps).toEqual(one.gaps ?? []);
    const asked = questions.filter((question) => question.rule === rule).map(({ fact }) => fact);
    expect(asked).toEqual(one.questions ?? []);
  });
});

describe.each(cases.countings)("$counting", ({ counting, cases: worked }) => {
  it.each(worked)("$name", ({ from, span: text, ...expected }) => {
    const reading = parseSpan(text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
    const rule = ruleOfCounting(countingOf(law, counting));
    expect(reading.value.direction, "the span runs the way of its counting").toBe(rule.direction);
    const answer = reckon(law.calendar, from, reading.value.span, rule);
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    const { raw, formal, safe } = answer.value;
    expect({ raw: written(raw), formal: written(formal), safe: written(safe) }).toEqual({
      raw: expected.raw,
      formal: expected.formal,
      safe: expected.safe,
    });
  });
});
