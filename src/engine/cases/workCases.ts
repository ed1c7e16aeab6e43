import type { Law, LawProblem } from "#law/law.ts";
import type { PlacedCases } from "#law/cases/readCases.ts";
import type { LawCases } from "#law/parseLawCases.ts";
import type { CaseWork } from "./caseWork.ts";
import { differences } from "./differences.ts";
import { workBusinessCase } from "./workBusinessCase.ts";
import { workClockCase } from "./workClockCase.ts";
import { workCountingCase } from "./workCountingCase.ts";
import { caseContradicted } from "./workedCaseText.ts";
import { workParameterCase } from "./workParameterCase.ts";
import { workProceedingCase } from "./workProceedingCase.ts";
import { workRuleCase } from "./workRuleCase.ts";

/** A worked case with what came of it. */
export type WorkedCase = CaseWork & {
  /** Path inside `law/`, and the line on which the case begins. */
  readonly file: string;
  readonly line: number | null;
  readonly name: string;
  /** The file of the law, or the folder, that it works. */
  readonly rule: string;
};

/** Every case through the engine, in order of what they work. The cases are those of this law: what they name is there. */
export function workCases(law: Law, cases: LawCases): readonly WorkedCase[] {
  return [
    ...cases.files.flatMap((file) =>
      workedIn(file, `law/obligations/${file.rule}.yaml`, (one) => workRuleCase(law, file.rule, one)),
    ),
    ...cases.countings.flatMap((file) =>
      workedIn(file, `law/countings/${file.counting}.yaml`, (one) => workCountingCase(law, file.counting, one)),
    ),
    ...cases.parameters.flatMap((file) =>
      workedIn(file, `law/parameters/${file.parameter}.yaml`, (one) =>
        workParameterCase(law, there(law.parameters.get(file.parameter)), one),
      ),
    ),
    ...cases.proceedings.flatMap((file) =>
      workedIn(file, `law/proceedings/${file.proceeding}.yaml`, (one) => workProceedingCase(law, file.proceeding, one)),
    ),
    ...cases.clocks.flatMap((file) =>
      workedIn(file, `law/clocks/${file.clock}.yaml`, (one) =>
        workClockCase(law, there(law.clocks.get(file.clock)), one),
      ),
    ),
    ...cases.businesses.flatMap((file) => workedIn(file, "law/services", (one) => workBusinessCase(law, one))),
  ];
}

/** The cases that contradict the law, each by file and line with both sides and the mend. */
export function contradictedCases(law: Law, cases: LawCases): readonly LawProblem[] {
  return workCases(law, cases).flatMap(({ file, line, name, rule, expected, computed }) => {
    const differing = differences(expected, computed);
    return differing.length === 0 ? [] : [{ file, line, sentence: caseContradicted(name, differing, rule) }];
  });
}

type Named = { readonly name: string };

function workedIn<One extends Named>(
  file: Pick<PlacedCases<{ readonly cases: readonly One[] }>, "file" | "cases">,
  rule: string,
  work: (one: One) => CaseWork,
): readonly WorkedCase[] {
  return file.cases.map((one) => ({ file: file.file, line: one.line, name: one.name, rule, ...work(one) }));
}

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("a case works what the law does not have; its checks must refuse this");
  return value;
}
