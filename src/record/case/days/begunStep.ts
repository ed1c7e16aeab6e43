import { isDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Stage } from "#law/course.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { countedOnce } from "./countedOnce.ts";

/** A step that lasts from the day that was entered of it: that day, and the last by the reading that leads. */
export type BegunStep = { readonly began: Day; readonly last: Day };

/** Null of a step whose entered day is the one on which it was done, and of one that has not begun or cannot be counted. */
export function begunStep({ law }: CaseMatter, one: Case, stage: Stage): BegunStep | null {
  const began = one.stepsDone[stage.id]?.on;
  if (stage.entered !== "began" || stage.parameter === null || began === undefined) return null;
  const last = countedOnce(law, stage.parameter, began)?.readings?.leading.reckoning.formal.latest;
  return last === undefined ? null : { began, last };
}

/** Whoever answered on which day a step was done has said that it was: it is not to be recorded a second time. */
function answeredAsDone({ course, today }: CaseMatter, one: Case, { id }: Stage): Day | null {
  const counted = course.deadlines.find(({ from }) => typeof from !== "string" && from.step === id);
  const from = counted?.from;
  const answer = from === undefined || typeof from === "string" ? undefined : one.answers[from.question ?? ""];
  return answer !== undefined && isDay(answer) && answer <= today ? answer : null;
}

/** The day on which a step was done; null where it is not, or still lasts. A decision ends whatever lasted until then. */
export function stepDoneOn(matter: CaseMatter, one: Case, stage: Stage): Day | null {
  const entered = one.stepsDone[stage.id]?.on ?? answeredAsDone(matter, one, stage);
  const begun = begunStep(matter, one, stage);
  if (begun === null) return entered;
  if (begun.last < matter.today) return begun.last;
  return one.decided === null || one.decided.on < begun.began ? null : one.decided.on;
}
