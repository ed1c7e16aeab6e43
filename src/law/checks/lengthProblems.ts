import { longestSpan } from "#calendar/span.ts";
import type { SpanUnit } from "#calendar/span.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { lengthText } from "./lengthText.ts";

type ParameterFile = LawFiles["parameters"][number];

/** A length can be counted from any day, and what is counted back from an end fits into the validity. */
export function lengthProblems(files: LawFiles): readonly LawProblem[] {
  const uncounted = files.parameters.flatMap(uncountable);
  return uncounted.length > 0 ? uncounted : leadProblems(files);
}

/** In each unit in which it can be read. */
function uncountable({ value: { unit, readings, values }, problem }: ParameterFile): readonly LawProblem[] {
  const units = new Set<SpanUnit | "count">([unit, ...readings.map((reading) => reading.unit)]);
  return values.flatMap(({ value }, index) => {
    const over = [...units].find((one) => one !== "count" && value !== null && value > longestSpan[one]);
    return over === undefined || over === "count" || value === null
      ? []
      : [problem(["values", index, "value"], lengthText.tooLong(value, over, longestSpan[over]))];
  });
}

/** The least number of calendar days of one unit. */
const leastDays: Readonly<Record<SpanUnit, number>> = { "calendar-day": 1, "working-day": 1, month: 28, year: 365 };

const mostDaysOfYear = 366;

/** The first kind that a lead outlasts is told, once for each value. */
function leadProblems(files: LawFiles): readonly LawProblem[] {
  return files.parameters.flatMap(({ value: { id, unit, values }, problem }) => {
    const rules = files.obligations.filter(
      ({ value: { due } }) => due.kind === "before-end" && due.count.parameter === id,
    );
    if (unit === "count" || rules.length === 0) return [];
    const valid = rules.flatMap(({ value: rule }) =>
      validitiesOf(rule, files).map((one) => ({ rule: rule.id, ...one })),
    );
    return values.flatMap(({ value }, index) => {
      const least = (value ?? 0) * leastDays[unit];
      const short = valid.find(({ years }) => least > years * mostDaysOfYear);
      if (value === null || short === undefined) return [];
      const { rule, kind, parameter, years } = short;
      const sentence = lengthText.longerThanValidity({ value, unit }, rule, kind, { id: parameter, years });
      return [problem(["values", index, "value"], sentence)];
    });
  });
}

/** The longest validity that each kind of a rule ever had. */
function validitiesOf({ appliesTo }: LawFiles["obligations"][number]["value"], { kinds, parameters }: LawFiles) {
  return kinds.flatMap(({ value: { id, group, validity } }) => {
    if (!appliesTo.kinds.includes(id) && !appliesTo.groups.includes(group)) return [];
    const parameter = parameters.find(({ value }) => value.id === validity)?.value;
    const years = Math.max(0, ...(parameter?.values ?? []).map(({ value }) => value ?? 0));
    return parameter === undefined || parameter.unit !== "year" || years === 0
      ? []
      : [{ kind: id, parameter: parameter.id, years }];
  });
}
