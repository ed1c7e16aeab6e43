import type { Day } from "#calendar/day.ts";
import type { SpanUnit } from "#calendar/span.ts";
import { countingOf } from "#law/countingOf.ts";
import type { Deadline, Law, Parameter } from "#law/law.ts";
import { readingsOf, soleReading } from "../readings.ts";
import type { Situation } from "../situation.ts";
import { countFromEnd } from "./countFromEnd.ts";
import type { DueDay } from "./dueDay.ts";

/** So long before the end. Where the text leaves the unit open, every reading is counted and the first one leads. */
export function beforeEnd(
  deadline: Extract<Deadline, { kind: "before-end" }>,
  situation: Situation,
): readonly DueDay[] {
  const end = situation.current.term.end;
  if (end === null) return [];
  const { law } = situation;
  const parameter = parameterOf(law, deadline.count.parameter);
  const dated = valueOn(parameter, end);
  if (dated === null) return [];
  const { unit, counting } = countedParameter(law, parameter);
  const span = { value: dated.value, unit };
  const readings =
    parameter.readings.length === 0
      ? soleReading(law.calendar, end, span, counting)
      : readingsOf(law.calendar, end, dated.value, parameter.readings, counting);
  const { cites, confidence } = dated;
  return [
    countFromEnd(situation, end, span, counting, readings, (raw) => ({
      kind: "counted-back",
      from: end,
      parameter: parameter.id,
      span,
      raw,
      cites,
      confidence,
    })),
  ];
}

function parameterOf(law: Law, id: string): Parameter {
  const parameter = law.parameters.get(id);
  if (parameter === undefined) throw new Error(`the law has no parameter ${id}; the checker must refuse this`);
  return parameter;
}

/** The value in force on a day; null before the first and after an abolition. */
function valueOn(parameter: Parameter, day: Day) {
  const dated = parameter.values.findLast((value) => value.from <= day);
  return dated === undefined || dated.value === null ? null : { ...dated, value: dated.value };
}

function countedParameter(law: Law, { id, unit, counting }: Parameter) {
  if (unit === "count" || counting === null)
    throw new Error(`${id} is no length of time; the checker must refuse this`);
  return { unit: unit satisfies SpanUnit, counting: countingOf(law, counting) };
}
