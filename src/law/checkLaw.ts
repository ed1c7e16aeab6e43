import type { Day } from "#calendar/day.ts";
import { businessProblems } from "./checks/businessProblems.ts";
import { calendarProblems } from "./checks/calendarProblems.ts";
import { citationProblems } from "./checks/citationProblems.ts";
import { clockProblems } from "./checks/clockProblems.ts";
import { confirmationProblems } from "./checks/confirmationProblems.ts";
import { countingProblems } from "./checks/countingProblems.ts";
import { courseProblems } from "./checks/courseProblems.ts";
import { coverageProblems } from "./checks/coverageProblems.ts";
import { declarationProblems } from "./checks/declarationProblems.ts";
import { documentProblems } from "./checks/documentProblems.ts";
import { identifierProblems } from "./checks/identifierProblems.ts";
import { kindProblems } from "./checks/kindProblems.ts";
import { lengthProblems } from "./checks/lengthProblems.ts";
import { nameProblems } from "./checks/nameProblems.ts";
import { newspaperProblems } from "./checks/newspaperProblems.ts";
import { obligationProblems } from "./checks/obligationProblems.ts";
import { overlayProblems } from "./checks/overlayProblems.ts";
import { parameterProblems } from "./checks/parameterProblems.ts";
import { proceedingProblems } from "./checks/proceedingProblems.ts";
import { reachProblems } from "./checks/reachProblems.ts";
import type { LawFiles } from "./files/lawFiles.ts";
import type { LawProblem } from "./law.ts";

/** What no file can know by itself: every problem across the files, in the order of the checks. */
export function checkLaw(files: LawFiles, today: Day | null = null): readonly LawProblem[] {
  return [
    ...nameProblems(files),
    ...citationProblems(files),
    ...countingProblems(files),
    ...parameterProblems(files),
    ...lengthProblems(files),
    ...kindProblems(files),
    ...identifierProblems(files),
    ...obligationProblems(files),
    ...clockProblems(files),
    ...proceedingProblems(files),
    ...overlayProblems(files),
    ...courseProblems(files),
    ...newspaperProblems(files),
    ...declarationProblems(files),
    ...documentProblems(files),
    ...businessProblems(files),
    ...reachProblems(files),
    ...calendarProblems(files),
    ...coverageProblems(files),
    ...confirmationProblems(files, today),
  ];
}
