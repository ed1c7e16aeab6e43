import type { Day } from "#calendar/day.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Stage } from "#law/course.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { countedOnce } from "./countedOnce.ts";
import { doneTold } from "./toldDays.ts";

/** A step that lasts from the day that was entered of it: that day, and the last by the reading that leads. */
export type BegunStep = { readonly began: Day; readonly last: Day; readonly provisional: boolean };

/** Null of a step whose entered day is the one on which it was done, and of one that has not begun or cannot be counted. */
export function begunStep({ law }: CaseMatter, one: Case, stage: Stage): BegunStep | null {
  const began = one.stepsDone[stage.id]?.on;
  if (stage.entered !== "began" || stage.parameter === null || began === undefined) return null;
  const last = countedOnce(law, stage.parameter, began)?.readings?.leading.reckoning.formal;
  return last === undefined ? null : { began, last: last.latest, provisional: last.provisional };
}

/** The day on which a step was done; null where it is not, or still lasts. A decision ends whatever lasted until then. */
export function stepDoneOn(matter: CaseMatter, one: Case, stage: Stage, ask: AskFact<string>): Day | null {
  const begun = begunStep(matter, one, stage);
  if (begun === null) return doneTold(matter.course, stage.id, one, ask);
  if (begun.last < matter.today) return begun.last;
  return one.decided === null || one.decided.on < begun.began ? null : one.decided.on;
}
