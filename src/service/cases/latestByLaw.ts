import type { DayBand } from "#calendar/workCalendar.ts";
import type { Stage } from "#law/course.ts";
import { isLawText } from "#law/surestOf.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { lengthOf } from "#record/case/days/clockLawOf.ts";
import { latestEnd } from "#record/case/days/latestEnd.ts";
import { owesNoDay } from "#record/case/days/owesNoDay.ts";

/** `cited`: no text of the law was read for it, though its source is named. */
type LatestDay = DayBand & { readonly cited: boolean };

/** The latest day of the stage that lasts, as a band where a holiday notice is missing. */
export function latestByLaw(stand: CaseStand): LatestDay | null {
  return stand.turn === "theirs" ? latestOf(stand, (stage) => stage.id === stand.current?.id) : null;
}

/** The latest day of the decision, where its clock runs. */
export function decisionByLaw(stand: CaseStand): LatestDay | null {
  return latestOf(stand, ({ kind }) => kind === "decide");
}

/** A length that only agencies speak of is no latest day; none is owed to whoever came late. */
function latestOf(stand: CaseStand, isMeant: (stage: Stage) => boolean): LatestDay | null {
  const { clocks, matter } = stand;
  const running = clocks.findLast(({ stage, clock }) => stage !== null && isMeant(stage) && clock.ended === null);
  if (running === undefined || running.stage === null || owesNoDay(stand.passed, running.stage)) return null;
  const length = lengthOf(running.law, running.clock.start);
  const isLaw = length !== null && isLawText(length.confidence);
  const isPeriod = running.stage.clock === null && length !== null && length.cites.length > 0;
  const day = isLaw || isPeriod ? latestEnd(matter.law.calendar, running, matter.today) : null;
  return day === null ? null : { ...day, cited: !isLaw };
}
