import { nameText } from "../checks/nameText.ts";
import type { ClockCaseFile } from "../files/clockCaseFile.ts";
import type { ParameterCaseFile } from "../files/parameterCaseFile.ts";
import type { ShapedFile } from "../files/shapeYaml.ts";
import type { Law, LawProblem } from "../law.ts";
import { caseSubjectText } from "./caseSubjectText.ts";

/** What nobody knows the beginning of has no change to work. */
const unknownBeginning = "0001-01-01";

/** The parameter is there, counted where it can be, and worked on both sides of every change. */
export function parameterCaseProblems(
  { value, problem }: ShapedFile<ParameterCaseFile>,
  law: Law,
): readonly LawProblem[] {
  const parameter = law.parameters.get(value.parameter);
  if (parameter === undefined) return [problem(["parameter"], nameText.noFile("works", value.parameter, "parameters"))];
  const { counting, readings, values } = parameter;
  const wrong = value.cases.flatMap((one, index) => {
    const wanted = counting === null || one.value === null ? 0 : Math.max(readings.length, 1);
    const given = one.readings?.length ?? 0;
    return given === wanted
      ? []
      : [problem(["cases", index, "readings"], caseSubjectText.readings(given, parameter.id, wanted))];
  });
  const changes = values.filter(({ from }) => from !== unknownBeginning);
  const unworked = changes.flatMap(({ from }) => {
    const before = value.cases.some(({ event }) => event < from);
    const on = value.cases.some(({ event }) => event === from);
    return before && on ? [] : [problem(["cases"], caseSubjectText.unworkedDay(from))];
  });
  return [...wrong, ...unworked];
}

/** The clock is there, with its readings and the grounds on which it stands still. */
export function clockCaseProblems({ value, problem }: ShapedFile<ClockCaseFile>, law: Law): readonly LawProblem[] {
  const clock = law.clocks.get(value.clock);
  if (clock === undefined) return [problem(["clock"], nameText.noFile("works", value.clock, "clocks"))];
  const units = clock.readings.map(({ unit }) => unit);
  const unworked = units.filter((unit) => !value.cases.some(({ reading = units[0] }) => unit === reading));
  return [
    ...unworked.map((unit) => problem(["cases"], caseSubjectText.unworkedReading(unit, clock.id))),
    ...value.cases.flatMap(({ reading }, index) =>
      reading === undefined || units.includes(reading)
        ? []
        : [problem(["cases", index, "reading"], caseSubjectText.noReading(reading, clock.id))],
    ),
  ];
}
