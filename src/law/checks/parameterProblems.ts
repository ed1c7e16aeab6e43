import type { LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";

/** A change of law is a later value below the earlier one: values stand in order, one a day. */
export function parameterProblems(files: LawFiles): readonly LawProblem[] {
  return files.parameters.flatMap(({ value: { values }, problem }) =>
    values.flatMap(({ from }, index) => {
      const before = values[index - 1]?.from;
      return before === undefined || before < from
        ? []
        : [problem(["values", index, "from"], `holds from ${from}, which is not after ${before} above it`)];
    }),
  );
}
