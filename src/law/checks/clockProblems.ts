import { canExtend, monthsUnit } from "#calendar/clock/clockRule.ts";
import { longestSpan } from "#calendar/span.ts";
import type { Span } from "#calendar/span.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { YamlPath } from "../files/yamlFile.ts";
import type { LawProblem } from "../law.ts";
import { countText } from "./countText.ts";
import { lengthText } from "./lengthText.ts";

type ClockFile = LawFiles["clocks"][number];

/** A clock can be run: its values stand in order, and what extends, suspends or rereads it fits its budget. */
export function clockProblems({ clocks }: LawFiles): readonly LawProblem[] {
  return clocks.flatMap((clock) => [
    ...orderProblems(clock),
    ...clock.value.values.flatMap((_, index) => valueProblems(clock, index)),
    ...readingProblems(clock),
    ...groundProblems(clock),
  ]);
}

function orderProblems({ value: { values }, problem }: ClockFile): readonly LawProblem[] {
  return values.flatMap(({ from }, index) => {
    const before = values[index - 1]?.from;
    return before === undefined || before < from
      ? []
      : [problem(["values", index, "from"], countText.disorder(from, before))];
  });
}

function valueProblems({ value: { values, suspensions }, problem }: ClockFile, index: number): readonly LawProblem[] {
  const { budget, extension } = values[index] ?? { budget: null, extension: [] };
  const place = ["values", index, "extension"];
  if (budget === null || budget === "until-term-end") {
    const extended = extension.length === 0 ? [] : [problem(place, countText.noBudgetToExtend)];
    const suspended =
      budget === null || suspensions.length === 0 ? [] : [problem(["suspensions"], countText.noSuspension)];
    return [...extended, ...suspended];
  }
  return [
    ...tooLong(budget, ["values", index, "budget"], problem),
    ...extension.flatMap((by, at) => [
      ...tooLong(by, [...place, at], problem),
      ...(canExtend(budget.unit, by.unit)
        ? []
        : [problem([...place, at, "unit"], countText.otherUnit(budget.unit, by.unit))]),
      ...(extension.findIndex(({ unit }) => monthsUnit(unit) === monthsUnit(by.unit)) === at
        ? []
        : [problem([...place, at, "unit"], countText.unitTwice(by.unit))]),
    ]),
  ];
}

function tooLong(span: Span, place: YamlPath, problem: ClockFile["problem"]): readonly LawProblem[] {
  const most = longestSpan[span.unit];
  return span.value <= most ? [] : [problem([...place, "value"], lengthText.tooLong(span.value, span.unit, most))];
}

/** Where the unit is open, the leading reading is the one that the budget is written in. */
function readingProblems({ value: { readings, values }, problem }: ClockFile): readonly LawProblem[] {
  const repeated = readings.flatMap(({ unit }, index) =>
    readings.findIndex((one) => one.unit === unit) === index
      ? []
      : [problem(["readings", index, "unit"], countText.unitReadTwice(unit))],
  );
  const leading = readings[0]?.unit;
  const last = values.at(-1)?.budget;
  const unit = last === null || last === undefined || last === "until-term-end" ? null : last.unit;
  return leading === undefined || leading === unit
    ? repeated
    : [...repeated, problem(["readings", 0, "unit"], countText.budgetLead(leading, unit))];
}

function groundProblems({ value: { suspensions }, problem }: ClockFile): readonly LawProblem[] {
  return suspensions.flatMap(({ ground }, index) =>
    suspensions.findIndex((one) => one.ground === ground) === index
      ? []
      : [problem(["suspensions", index, "ground"], countText.groundTwice(ground))],
  );
}
