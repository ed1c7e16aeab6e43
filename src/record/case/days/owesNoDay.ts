import type { Stage } from "#law/course.ts";
import type { DeadlineStanding } from "./caseDeadlines.ts";

/** True of a decision that silence would make: in time it is owed to whoever came in time, and to nobody who came late. */
export function owesNoDay(passed: DeadlineStanding | null, { silence }: Pick<Stage, "silence">): boolean {
  return silence !== null && (passed?.deadline.late ?? null) !== null;
}
