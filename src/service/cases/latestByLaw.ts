import { stateOf } from "#calendar/clock/clockState.ts";
import type { DayBand } from "#calendar/workCalendar.ts";
import type { Stage } from "#law/course.ts";
import { isLawText } from "#law/surestOf.ts";
import { lengthOf } from "#record/case/days/caseClocks.ts";
import type { CaseStand } from "#record/case/caseStand.ts";

/** The latest day by law of the stage that lasts, as a band where a holiday notice is missing. */
export function latestByLaw(stand: CaseStand): DayBand | null {
  return stand.turn === "theirs" ? latestOf(stand, (stage) => stage.id === stand.current?.id) : null;
}

/** The latest day by law of the decision, where its clock runs. */
export function decisionByLaw(stand: CaseStand): DayBand | null {
  return latestOf(stand, ({ kind }) => kind === "decide");
}

function latestOf({ clocks, matter }: CaseStand, isMeant: (stage: Stage) => boolean): DayBand | null {
  const running = clocks.findLast(({ stage, clock }) => stage !== null && isMeant(stage) && clock.ended === null);
  const length = running === undefined ? null : lengthOf(running.law, running.clock.start);
  return running === undefined || length === null || !isLawText(length.confidence)
    ? null
    : stateOf(matter.law.calendar, running.clock, matter.today).expires;
}
