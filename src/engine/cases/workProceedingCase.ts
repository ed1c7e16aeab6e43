import type { Day } from "#calendar/day.ts";
import type { ProceedingCase, SaidInCase } from "#law/files/proceedingCaseFile.ts";
import type { Law } from "#law/law.ts";
import { cellOf } from "#law/matrix.ts";
import type { Aspect } from "#law/proceeding.ts";
import { provisionsFor } from "#law/provisionsFor.ts";
import type { ProvisionHere } from "#law/provisionsFor.ts";
import { valueInForce } from "#law/valueInForce.ts";
import type { CaseWork } from "./caseWork.ts";
import { sameOutcome } from "./differences.ts";

type Expected = NonNullable<ProceedingCase["aspects"][Aspect]>;

/** What leads at the authority of the case, where it comes from, what stands behind it, and what is unknown. */
export function workProceedingCase(law: Law, proceeding: string, one: ProceedingCase): CaseWork {
  const { on, authority, known, aspects } = one;
  const here = [...provisionsFor(law, proceeding, authority)].flatMap(([aspect, said]) => {
    const expected = aspects[aspect];
    return expected === undefined ? [] : [[aspect, answered(law, said, expected, on)] as const];
  });
  const cell = authority === null ? undefined : (cellOf(law, proceeding, authority).confidence ?? "unknown");
  return { expected: { known, aspects }, computed: { known: cell, aspects: Object.fromEntries(here) } };
}

/** The aspect in the words of the case. What should stand behind the lead and does not, in this order, is null. */
function answered(law: Law, said: readonly ProvisionHere[], expected: Expected, on: Day) {
  const [first] = said;
  if (first === undefined) return "unknown";
  if (expected === "unknown") return said.map(({ says }) => says.zh);
  let at = 0;
  const also = expected.also.map((one) => {
    const found = said.findIndex((here, index) => index > at && sameOutcome(one, spoken(law, here, one, on)));
    at = found < 0 ? said.length : found;
    return found < 0 ? null : one;
  });
  return { leads: spoken(law, first, expected.leads, on), also };
}

/** A provision in the words of the case, with what the case speaks of. */
function spoken(law: Law, provision: ProvisionHere, expected: SaidInCase, on: Day): SaidInCase {
  const { overlay, confidence, cites, parameter, clock, materials } = provision;
  const asked = new Set(materials.map(({ material }) => material));
  const { cites: source } = expected;
  return {
    from: overlay?.id ?? "national",
    confidence,
    ...(source === undefined ? {} : { cites: cites.find((one) => one.source === source)?.source ?? cites[0]?.source }),
    ...(expected.parameter === undefined ? {} : { parameter: parameter ?? undefined }),
    ...(expected.clock === undefined ? {} : { clock: clock ?? undefined }),
    ...(expected.length === undefined ? {} : { length: lengthOf(law, provision, on) }),
    ...(expected.papers === undefined ? {} : { papers: expected.papers.filter((paper) => asked.has(paper)) }),
  };
}

function lengthOf(law: Law, { parameter, clock }: ProvisionHere, on: Day): string | undefined {
  if (parameter !== null) {
    const found = law.parameters.get(parameter);
    return found && `${valueInForce(found, on)?.value ?? "no value"} ${found.unit}`;
  }
  const budget = clock === null ? undefined : law.clocks.get(clock)?.values.findLast(({ from }) => from <= on)?.budget;
  return budget === undefined || budget === null || budget === "until-term-end"
    ? (budget ?? undefined)
    : `${budget.value} ${budget.unit}`;
}
