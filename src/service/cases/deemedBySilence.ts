import { stateOf } from "#calendar/clock/clockState.ts";
import type { ClockState } from "#calendar/clock/clockState.ts";
import type { Day } from "#calendar/day.ts";
import type { CaseStand } from "#record/case/caseStand.ts";

/** True where the time to say what is missing has passed in silence, so that it counts as accepted. */
export function isDeemed(stand: CaseStand): boolean {
  const { case: one, lateNotice, correction } = stand;
  if (one.accepted !== null || one.decided !== null || one.closed !== null) return false;
  if (lateNotice !== null) return true;
  return correction === null && silenceOf(stand, "accept")?.effect === "deemed-accepted";
}

/** The day from which it counts as renewed, where the item ended without a decision; null where it does not, or not yet. */
export function deemedRenewedOn(stand: CaseStand): Day | null {
  const { decided, closed } = stand.case;
  // Nothing is granted before an open notice is answered, and nothing is told that would be refused.
  const waits = decided === null && closed === null && stand.correction === null;
  const silence = waits ? silenceOf(stand, "decide") : null;
  return silence?.effect === "deemed-renewed" ? silence.holdsFrom.latest : null;
}

/** What silence has brought about by today, by every calendar that may still be published. */
function silenceOf({ clocks, matter }: CaseStand, kind: "accept" | "decide"): ClockState["silence"] {
  const running = clocks.findLast(({ stage, clock }) => stage?.kind === kind && clock.ended === null);
  const silence = running === undefined ? null : stateOf(matter.law.calendar, running.clock, matter.today).silence;
  return silence === null || silence.on.latest > matter.today ? null : silence;
}
