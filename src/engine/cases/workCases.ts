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

/**
 * The cases that contradict the law, each by file and line with both sides and the mend. A case that was written while the
 * notices of the last years were not published yet fits where it fits without them: a notice makes no case wrong.
 */
export function contradictedCases(law: Law, cases: LawCases): readonly LawProblem[] {
  const contradicted = workCases(law, cases).filter(differs);
  if (contradicted.length === 0) return [];
  const earlier = lastYears(law).map((year) => {
    const fitting = workCases({ ...law, calendar: law.calendar.before(year) }, cases).filter((one) => !differs(one));
    return new Set(fitting.map(placeOf));
  });
  return contradicted
    .filter((one) => !earlier.some((fitting) => fitting.has(placeOf(one))))
    .map(({ file, line, name, rule, expected, computed }) => ({
      file,
      line,
      sentence: caseContradicted(name, differences(expected, computed), rule),
    }));
}

/** More years than pass before somebody writes a case anew. */
const mostYears = 3;

function lastYears({ calendar }: Law): readonly number[] {
  return calendar.publishedYears.slice(1).slice(-mostYears);
}

function differs({ expected, computed }: WorkedCase): boolean {
  return differences(expected, computed).length > 0;
}

function placeOf({ file, line, name }: WorkedCase): string {
  return `${file}:${line} ${name}`;
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
