import { conditionTruth } from "#law/conditionTruth.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Stage } from "#law/course.ts";

/** Whether a case has the stage; one whose condition nobody can decide yet counts. */
export function stageCounts({ when }: Stage, ask: AskFact<string>): boolean {
  return when === null || conditionTruth(when, ask) !== false;
}
