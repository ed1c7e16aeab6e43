import type { ParameterCase } from "#law/files/parameterCaseFile.ts";
import type { Law, Parameter } from "#law/law.ts";
import { valueInForce } from "#law/valueInForce.ts";
import { countedParameter } from "../deadlines/countedParameter.ts";
import type { CaseWork, Outcome } from "./caseWork.ts";
import { writtenBand } from "./writtenBand.ts";

/** The number in force on the day of the case, counted from that day in each of its readings. */
export function workParameterCase(law: Law, parameter: Parameter, one: ParameterCase): CaseWork {
  const { value, leads, readings } = one;
  return { expected: { value, leads, readings }, computed: computedOf(law, parameter, one) };
}

function computedOf(law: Law, parameter: Parameter, { event, leads }: ParameterCase): Outcome {
  const value = valueInForce(parameter, event)?.value ?? null;
  const counted = parameter.counting === null ? null : countedParameter(law, parameter.id, event);
  if (counted === null) return { value };
  if (counted.readings === null) return { value, readings: null };
  const { leading, all } = counted.readings;
  return {
    value,
    ...(leads === undefined ? {} : { leads: leading.reckoning.span.unit }),
    readings: all.map(({ reckoning: { span, raw, formal, safe } }) => ({
      unit: span.unit,
      raw: writtenBand(raw),
      formal: writtenBand(formal),
      safe: writtenBand(safe),
    })),
  };
}
