import type { LawCase } from "#law/files/caseFile.ts";
import type { Law } from "#law/law.ts";
import { evaluate } from "../evaluate.ts";
import type { Obligation } from "../outcome.ts";
import type { CaseWork } from "./caseWork.ts";
import { companyOf } from "./companyOfCase.ts";
import { writtenBand } from "./writtenBand.ts";

/** The company of the case evaluated: the duties of the rule, the gaps, and what must be asked for it. */
export function workRuleCase(law: Law, rule: string, one: LawCase): CaseWork {
  const { obligations, questions, findings } = evaluate(law, companyOf(one, rule), one.asOf);
  const duties = obligations
    .filter((duty) => duty.rule === rule && duty.item === "item")
    .toSorted((a, b) => (a.lastDayToAct < b.lastDayToAct ? -1 : 1));
  return {
    expected: { duties: one.duties, gaps: one.gaps ?? [], questions: one.questions ?? [] },
    computed: {
      duties: duties.map((duty, at) => spokenOf(one.duties[at] ?? { lastDayToAct: duty.lastDayToAct }, duty)),
      gaps: findings.filter(({ kind }) => kind === "gap").map(({ first, last }) => ({ first, last })),
      questions: questions.filter((question) => question.rule === rule).map(({ fact }) => fact),
    },
  };
}

/** What the case speaks of, of a duty as it came out. */
function spokenOf(expected: LawCase["duties"][number], duty: Obligation) {
  const { lastDayToAct, expiresOn, warnFrom, light, safeDay, readings } = duty;
  const all = readings.map(({ reckoning: { span, formal, safe } }) => ({
    unit: span.unit,
    formal: writtenBand(formal),
    safe: writtenBand(safe),
  }));
  return {
    lastDayToAct,
    ...(expected.safeDay === undefined ? {} : { safeDay: writtenBand(safeDay) }),
    ...(expected.expiresOn === undefined ? {} : { expiresOn }),
    ...(expected.warnFrom === undefined ? {} : { warnFrom }),
    ...(expected.light === undefined ? {} : { light }),
    ...(expected.readings === undefined ? {} : { readings: all }),
  };
}
