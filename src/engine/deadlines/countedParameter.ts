import type { Day } from "#calendar/day.ts";
import type { Span } from "#calendar/span.ts";
import { countingOf } from "#law/countingOf.ts";
import type { Citation, Confidence, Counting, Law, Parameter } from "#law/law.ts";
import { valueInForce } from "#law/valueInForce.ts";
import { readingsOf, soleReading } from "../readings.ts";
import type { Readings } from "../readings.ts";

/** A parameter counted from a day, by the value in force on that day. */
export type CountedParameter = {
  readonly id: string;
  readonly span: Span;
  readonly counting: Counting;
  /** The earliest first, with the one that leads; null where it leads beyond what can be counted. */
  readonly readings: Readings | null;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

/**
 * Where the text leaves the unit open, every reading is counted and the first one leads. Null where the parameter has
 * no value on that day: before the first, or after an abolition.
 */
export function countedParameter(law: Law, id: string, from: Day): CountedParameter | null {
  const parameter = law.parameters.get(id);
  if (parameter === undefined) throw new Error(`the law has no parameter ${id}; the checker must refuse this`);
  const dated = valueInForce(parameter, from);
  if (dated === null) return null;
  const { unit, counting } = countedUnit(law, parameter);
  const span = { value: dated.value, unit };
  const readings =
    parameter.readings.length === 0
      ? soleReading(law.calendar, from, span, counting)
      : readingsOf(law.calendar, from, dated.value, parameter.readings, counting);
  return { id, span, counting, readings, cites: dated.cites, confidence: dated.confidence };
}

function countedUnit(law: Law, { id, unit, counting }: Parameter) {
  if (unit === "count" || counting === null)
    throw new Error(`${id} is no length of time; the checker must refuse this`);
  return { unit, counting: countingOf(law, counting) };
}
