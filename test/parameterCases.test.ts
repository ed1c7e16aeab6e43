// The worked cases of law/cases/parameters: each number of the law, counted from a day by the engine.
import { describe, expect, it } from "vitest";
import { countedParameter } from "#engine/deadlines/countedParameter.ts";
import type { ParameterCase } from "#law/files/parameterCaseFile.ts";
import { valueInForce } from "#law/valueInForce.ts";
import { law, lawCases, written } from "./fixtures/lawCases.ts";

/** The parameter from the day of the case, in the words of the case. */
function worked(id: string, { event, leads }: ParameterCase) {
  const parameter = law.parameters.get(id);
  if (parameter === undefined) throw new Error(`no parameter ${id}`);
  const value = valueInForce(parameter, event)?.value ?? null;
  if (parameter.counting === null) return { value };
  const counted = countedParameter(law, id, event);
  if (counted === null) return { value };
  if (counted.readings === null) throw new Error(`${id} cannot be counted from ${event}`);
  const { leading, all } = counted.readings;
  return {
    value,
    ...(leads === undefined ? {} : { leads: leading.reckoning.span.unit }),
    readings: all.map(({ reckoning: { span, raw, formal, safe } }) => ({
      unit: span.unit,
      raw: written(raw),
      formal: written(formal),
      safe: written(safe),
    })),
  };
}

describe.each(lawCases.parameters)("$parameter", ({ parameter, cases }) => {
  it.each(cases)("$name", (one) => {
    const { name: _name, event: _event, ...expected } = one;
    expect(worked(parameter, one)).toEqual(expected);
  });
});
