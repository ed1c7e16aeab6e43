// The worked cases of law/cases/proceedings: what leads at an authority, where it comes from, and what is unknown.
import { describe, expect, it } from "vitest";
import type { Day } from "#calendar/day.ts";
import type { ProceedingCase, SaidInCase } from "#law/files/proceedingCaseFile.ts";
import { cellOf } from "#law/matrix.ts";
import type { Aspect } from "#law/proceeding.ts";
import { provisionsFor } from "#law/provisionsFor.ts";
import type { ProvisionHere } from "#law/provisionsFor.ts";
import { valueInForce } from "#law/valueInForce.ts";
import { law, lawCases } from "./fixtures/lawCases.ts";

function lengthOf({ parameter, clock }: ProvisionHere, on: Day): string | undefined {
  if (parameter !== null) {
    const found = law.parameters.get(parameter);
    return found && `${valueInForce(found, on)?.value ?? "no value"} ${found.unit}`;
  }
  const budget = clock === null ? undefined : law.clocks.get(clock)?.values.findLast(({ from }) => from <= on)?.budget;
  return budget === undefined || budget === null || budget === "until-term-end"
    ? (budget ?? undefined)
    : `${budget.value} ${budget.unit}`;
}

/** A provision in the words of the case, with what the case speaks of. */
function spoken(provision: ProvisionHere, expected: SaidInCase, on: Day): SaidInCase {
  const { overlay, confidence, cites, parameter, clock, materials } = provision;
  const asked = materials.map(({ material }) => material);
  const { cites: source } = expected;
  return {
    from: overlay?.id ?? "national",
    confidence,
    ...(source === undefined ? {} : { cites: cites.find((one) => one.source === source)?.source ?? cites[0]?.source }),
    ...(expected.parameter === undefined ? {} : { parameter: parameter ?? undefined }),
    ...(expected.clock === undefined ? {} : { clock: clock ?? undefined }),
    ...(expected.length === undefined ? {} : { length: lengthOf(provision, on) }),
    ...(expected.papers === undefined ? {} : { papers: expected.papers.filter((paper) => asked.includes(paper)) }),
  };
}

/** Whether some provision behind `after` is the one expected, and where. */
function standsAt(said: readonly ProvisionHere[], expected: SaidInCase, on: Day, after: number): number {
  return said.findIndex((one, index) => index > after && isEqual(spoken(one, expected, on), expected));
}

function isEqual(one: SaidInCase, other: SaidInCase): boolean {
  return Object.entries(other).every(
    ([field, value]) => JSON.stringify(one[field as keyof SaidInCase]) === JSON.stringify(value),
  );
}

function checkAspect(said: readonly ProvisionHere[], expected: ProceedingCase["aspects"][Aspect], on: Day): void {
  if (expected === undefined) return;
  const [first] = said;
  if (expected === "unknown" || first === undefined) {
    expect(said.length === 0 ? "unknown" : "known").toBe(expected);
    return;
  }
  expect(spoken(first, expected.leads, on)).toEqual(expected.leads);
  let at = 0;
  for (const also of expected.also) {
    const found = standsAt(said, also, on, at);
    expect(found, `${JSON.stringify(also)} stands behind, in this order`).toBeGreaterThan(at);
    at = found;
  }
}

describe.each(lawCases.proceedings)("$proceeding", ({ proceeding, cases }) => {
  it.each(cases)("$name", ({ on, authority, known, aspects }) => {
    if (authority !== null) expect(cellOf(law, proceeding, authority).confidence ?? "unknown").toBe(known);
    const here = provisionsFor(law, proceeding, authority);
    for (const [aspect, said] of here) checkAspect(said, aspects[aspect], on);
  });
});
