import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";

type ParameterFile = LawFiles["parameters"][number];

/** Values stand in order, a counting exists, and where a unit is open each reading of it is named once. */
export function parameterProblems(files: LawFiles): readonly LawProblem[] {
  return files.parameters.flatMap((file) => [
    ...disorderedValues(file),
    ...wrongCounting(file, files),
    ...wrongReadings(file),
  ]);
}

/** A change of law is a later value below the earlier one: one a day. */
function disorderedValues({ value: { values }, problem }: ParameterFile): readonly LawProblem[] {
  return values.flatMap(({ from }, index) => {
    const before = values[index - 1]?.from;
    return before === undefined || before < from
      ? []
      : [problem(["values", index, "from"], `holds from ${from}, which is not after ${before} above it`)];
  });
}

function wrongCounting({ value: { counting, unit }, problem }: ParameterFile, files: LawFiles): readonly LawProblem[] {
  if (counting === null) return [];
  if (!files.countings.some(({ value }) => value.id === counting))
    return [problem(["counting"], `is counted as ${counting}, which is no file of countings/`)];
  return unit === "count" ? [problem(["counting"], "counts things: no period is counted with it")] : [];
}

function wrongReadings({ value: { readings, unit, counting }, problem }: ParameterFile): readonly LawProblem[] {
  if (readings.length === 0) return [];
  if (counting === null) return [problem(["readings"], "has readings, but nothing is counted with it")];
  if (readings.length === 1) return [problem(["readings"], "has one reading: a unit that is not open needs none")];
  const leading = readings[0]?.unit;
  if (leading !== unit)
    return [problem(["readings", 0, "unit"], `leads with ${leading}, but the unit of the parameter is ${unit}`)];
  return readings.flatMap((reading, index) =>
    readings.findIndex((other) => other.unit === reading.unit) === index
      ? []
      : [problem(["readings", index, "unit"], `reads it as ${reading.unit} a second time`)],
  );
}
