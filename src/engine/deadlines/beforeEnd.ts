import type { Day } from "#calendar/day.ts";
import { noticeDay } from "#calendar/renewalTerms.ts";
import type { DayBand, WorkCalendar } from "#calendar/workCalendar.ts";
import type { Deadline, Law, Parameter } from "#law/law.ts";
import type { Situation } from "../situation.ts";
import type { DueDay } from "./dueDay.ts";
import { termSteps } from "./termSteps.ts";

/**
 * So long before the end. Counted backward from the last valid day; a backward period that meets a rest day stays
 * there, because moving it forward would shorten the time that the authority is given.
 */
export function beforeEnd(
  deadline: Extract<Deadline, { kind: "before-end" }>,
  situation: Situation,
): readonly DueDay[] {
  const end = situation.current.term.end;
  if (end === null) return [];
  const parameter = parameterOf(situation.law, deadline.count.parameter);
  const dated = valueOn(parameter, end);
  if (dated === null) return [];
  const band = backward(situation.law.calendar, end, dated.value, parameter.unit);
  const result = band.earliest;
  return [
    {
      key: end.replaceAll("-", ""),
      lastDayToAct: result,
      provisional: band.provisional,
      expiresOn: end,
      presumed: situation.current.presumed,
      referenceDay: null,
      opens: null,
      steps: [
        ...termSteps(situation),
        {
          kind: "counted-back",
          from: end,
          parameter: parameter.id,
          value: dated.value,
          unit: unitOf(parameter),
          arguable: parameter.arguable,
          result,
          cites: dated.cites,
          confidence: dated.confidence,
        },
      ],
    },
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

function unitOf(parameter: Parameter): Exclude<Parameter["unit"], "count"> {
  if (parameter.unit === "count") throw new Error(`${parameter.id} is a count, not a length of time`);
  return parameter.unit;
}

function backward(calendar: WorkCalendar, end: Day, value: number, unit: Parameter["unit"]): DayBand {
  switch (unit) {
    case "calendar-day":
    case "working-day":
    case "month":
      return noticeDay(end, { value, unit }, calendar);
    case "year":
      return noticeDay(end, { value: value * 12, unit: "month" }, calendar);
    case "count":
      throw new Error("a count is not a length of time");
  }
}
