// The worked cases of law/cases/proceedings: what leads at an authority, where it comes from, and what is unknown.
import { isDeepStrictEqual } from "node:util";
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
  const asked = new Set(materials.map(({ material }) => material));
  const { cites: source } = expected;
  return {
    from: overlay?.id ?? "national",
    confidence,
    ...(source === undefined ? {} : { cites: cites.find((one) => one.source === source)?.source ?? cites[0]?.source }),
    ...(expected.parameter === undefined ? {} : { parameter: parameter ?? undefined }),
    ...(expected.clock === undefined ? {} : { clock: clock ?? undefined }),
    ...(expected.length === undefined ? {} : { length: lengthOf(provision, on) }),
    ...(expected.papers === undefined ? {} : { papers: expected.papers.filter((paper) => asked.has(paper)) }),
  };
}

type Expected = NonNullable<ProceedingCase["aspects"][Aspect]>;

/** The aspect in the words of the case. What should stand behind the lead and does not, in this order, is null. */
function answered(said: readonly ProvisionHere[], expected: Expected, on: Day) {
  const [first] = said;
  if (first === undefined) return "unknown";
  if (expected === "unknown") return said.map(({ says }) => says.zh);
  let at = 0;
  const also = expected.also.map((one) => {
    const found = said.findIndex((here, index) => index > at && isDeepStrictEqual(spoken(here, one, on), one));
    at = found < 0 ? said.length : found;
    return found < 0 ? null : one;
  });
  return { leads: spoken(first, expected.leads, on), also };
}

function knownOf(proceeding: string, authority: string | null) {
  return authority === null ? undefined : (cellOf(law, proceeding, authority).confidence ?? "unknown");
}

describe.each(lawCases.proceedings)("$proceeding", ({ proceeding, cases }) => {
  it.each(cases)("$name", ({ on, authority, known, aspects }) => {
    const here = [...provisionsFor(law, proceeding, authority)].flatMap(([aspect, said]) => {
      const expected = aspects[aspect];
      return expected === undefined ? [] : [[aspect, answered(said, expected, on)] as const];
    });
    expect({ known: knownOf(proceeding, authority), aspects: Object.fromEntries(here) }).toEqual({ known, aspects });
  });
});
