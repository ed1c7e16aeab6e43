import { decideClock } from "#calendar/clock/decideClock.ts";
import type { ClockCommand } from "#calendar/clock/decideClock.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import type { Day } from "#calendar/day.ts";
import { explainClockRefusal } from "#engine/explainClockRefusal.ts";
import { decisionClock } from "../days/caseClocks.ts";
import type { CaseCommandOf, CaseDecision } from "../caseCommand.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";
import type { CaseStand } from "../caseStand.ts";
import { fileBeside } from "../fileBeside.ts";
import { saysNothing } from "../saysNothing.ts";
import { recorded, tooLong, unfitWords } from "./decidePreparation.ts";
import { isOfCourse } from "./reviewOfCourse.ts";
import { namedThings } from "../namedThings.ts";

type Command = CaseCommandOf<"accept" | "ask-correction" | "pause" | "resume" | "extend" | "decide">;

/** What the other side does once something was handed in. */
export function decideReview(stand: CaseStand, command: Command): CaseDecision {
  const { case: one } = stand;
  if (!isOfCourse(stand, command.do)) return caseRefused("stage-not-here", "id", { stage: command.do });
  if (one.submitted === null) return caseRefused("not-submitted", "id");
  if (one.decided !== null) return caseRefused("decided-already", "id", { on: one.decided.on });
  switch (command.do) {
    case "accept":
      return accept(stand, command);
    case "ask-correction":
      return askCorrection(stand, command);
    case "decide":
      return decide(stand, command);
    default:
      return ofClock(stand, command);
  }
}

function accept(stand: CaseStand, command: CaseCommandOf<"accept">): CaseDecision {
  const { case: one, correction } = stand;
  if (one.accepted !== null) return caseRefused("accepted-already", "id", { on: one.accepted.on });
  const { number, deemed } = command;
  // A notice that came too late does not undo what silence had brought about, answered or not.
  if (correction !== null && !(deemed && stand.lateNotice !== null))
    return caseRefused("correction-open", "id", { on: correction.on });
  const data = { number, deemed, ...fileBeside("paper", command.paper) };
  if (!deemed) return recorded(stand, command, "case-accepted", data);
  const holdsFrom = silentSince(stand, "accept", "deemed-accepted");
  if (typeof holdsFrom !== "string") return holdsFrom;
  return recorded(stand, { on: holdsFrom }, "case-accepted", data);
}

/** The day from which silence holds, where the time is over by every calendar that may still be published. */
function silentSince(
  { clocks, lateNotice, matter, passed }: CaseStand,
  kind: "accept" | "decide",
  effect: "deemed-accepted" | "deemed-renewed",
): Day | CaseRefusal {
  const late = passed?.deadline.late ?? null;
  if (kind === "decide" && late !== null) return caseRefused("late-not-deemed", "deemed", { ...late.says });
  if (kind === "accept" && lateNotice !== null) return lateNotice.since;
  const running = clocks.findLast(({ stage, clock }) => stage?.kind === kind && clock.ended === null);
  const state = running === undefined ? null : stateOf(matter.law.calendar, running.clock, matter.today);
  const silence = state?.silence ?? null;
  if (silence === null || silence.effect !== effect) return caseRefused("not-deemed-yet", "deemed", { from: null });
  if (silence.on.latest > matter.today) return caseRefused("not-deemed-yet", "deemed", { from: silence.on.latest });
  return silence.holdsFrom.latest;
}

function askCorrection(stand: CaseStand, command: CaseCommandOf<"ask-correction">): CaseDecision {
  const { correction } = stand;
  const { points, until, notice, on } = command;
  if (correction !== null) return caseRefused("correction-open", "id", { on: correction.on });
  const written = points.filter(({ says }) => says.trim() !== "");
  if (written.length === 0) return caseRefused("correction-points", "points", { points: "" });
  if (until !== null && until < on) return caseRefused("correction-day", "until", { until, on });
  const long = written.map(({ id, says }) => tooLong(says, id)).find((refusal) => refusal !== null);
  if (long !== undefined) return long;
  return recorded(stand, command, "case-correction-asked", { points: written, until, notice });
}

function ofClock(stand: CaseStand, command: CaseCommandOf<"pause" | "resume" | "extend">): CaseDecision {
  const { case: one, matter } = stand;
  const clock = decisionClock(matter, one, stand.ask);
  if (clock === null) return caseRefused("not-accepted", "id");
  const isPaused = one.pauses.at(-1)?.to === null;
  if (command.do === "resume" && !isPaused) return caseRefused("not-paused", "id");
  if (command.do === "pause" && isPaused) return caseRefused("paused", "id", { from: one.pauses.at(-1)?.from ?? null });
  const asked = clockCommandOf(command);
  const decided = decideClock(matter.law.calendar, asked, clock);
  if (!decided.ok) {
    const { code, at, data } = decided.refusal;
    return code === "ground-not-in-rule"
      ? caseRefused("pause-ground", "ground", { ...data, ...namedThings(groundsOf(stand)) })
      : caseRefused("clock-refuses", at, { ...data, ...explainClockRefusal(decided.refusal) });
  }
  const paper = fileBeside("paper", command.paper);
  if (command.do === "pause") return recorded(stand, command, "case-paused", { ground: command.ground, ...paper });
  if (command.do === "resume") return recorded(stand, command, "case-resumed", paper);
  const { by, because } = command;
  return unfitWords(because, "because") ?? recorded(stand, command, "case-extended", { by, because, ...paper });
}

/** The grounds on which the clock of the decision may stand still, with their titles. */
function groundsOf({ clocks }: CaseStand) {
  const law = clocks.findLast(({ stage }) => stage?.kind === "decide")?.law;
  return (law?.suspensions ?? []).map(({ ground, title }) => ({ id: ground, title }));
}

function clockCommandOf(command: CaseCommandOf<"pause" | "resume" | "extend">): ClockCommand {
  switch (command.do) {
    case "pause":
      return { kind: "suspend", on: command.on, ground: command.ground };
    case "resume":
      return { kind: "resume", on: command.on };
    case "extend":
      return { kind: "extend", on: command.on, by: command.by, ground: command.because };
  }
}

function decide(stand: CaseStand, command: CaseCommandOf<"decide">): CaseDecision {
  const { case: one, correction } = stand;
  const { number, because, deemed, paper } = command;
  // Silence grants, whatever else was said of it.
  const outcome = deemed ? "granted" : command.outcome;
  const hasAcceptance = stand.stages.some(({ stage }) => stage.kind === "accept");
  if (outcome === "not-accepted" && one.accepted !== null)
    return caseRefused("accepted-already", "outcome", { on: one.accepted.on });
  if (outcome !== "not-accepted" && hasAcceptance && one.accepted === null) return caseRefused("not-accepted", "id");
  if (outcome === "granted" && correction !== null) return caseRefused("correction-open", "id", { on: correction.on });
  if (outcome !== "granted" && saysNothing(because ?? "")) return caseRefused("reason-missing", "because");
  const long = tooLong(because ?? "", "because");
  if (long !== null) return long;
  const data = { outcome, number, because, deemed, paper };
  if (!deemed) return recorded(stand, command, "case-decided", data);
  const holdsFrom = silentSince(stand, "decide", "deemed-renewed");
  if (typeof holdsFrom !== "string") return holdsFrom;
  return recorded(stand, { on: holdsFrom }, "case-decided", data);
}
