import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import { countText } from "./countText.ts";
import { nameText } from "./nameText.ts";

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
      : [problem(["values", index, "from"], countText.disorder(from, before))];
  });
}

function wrongCounting({ value: { counting, unit }, problem }: ParameterFile, files: LawFiles): readonly LawProblem[] {
  if (counting === null) return [];
  if (!files.countings.some(({ value }) => value.id === counting))
    return [problem(["counting"], nameText.noFile("is counted as", counting, "countings"))];
  return unit === "count" ? [problem(["counting"], countText.countsThings)] : [];
}

function wrongReadings({ value: { readings, unit, counting }, problem }: ParameterFile): readonly LawProblem[] {
  if (readings.length === 0) return [];
  if (counting === null) return [problem(["readings"], countText.idleReadings)];
  if (readings.length === 1) return [problem(["readings"], countText.oneReading)];
  const leading = readings[0]?.unit;
  if (leading !== unit) return [problem(["readings", 0, "unit"], countText.otherLead(String(leading), unit))];
  return readings.flatMap((reading, index) =>
    readings.findIndex((other) => other.unit === reading.unit) === index
      ? []
      : [problem(["readings", index, "unit"], countText.readTwice(reading.unit))],
  );
}
