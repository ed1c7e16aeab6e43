import { stateOf } from "#calendar/clock/clockState.ts";
import { toDayNumber } from "#calendar/day.ts";
import { isDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { CaseQuestion, Fork, Stage } from "#law/course.ts";
import type { Light } from "#engine/outcome.ts";
import { askCase } from "./askCase.ts";
import type { Case, CorrectionRound } from "./case.ts";
import { caseClocks } from "./caseClocks.ts";
import type { CaseClock } from "./caseClocks.ts";
import { caseDeadlines } from "./caseDeadlines.ts";
import type { DeadlineStanding } from "./caseDeadlines.ts";
import type { CaseMatter } from "./caseMatter.ts";
import { compareResult } from "./compareResult.ts";
import type { ComparedField } from "./compareResult.ts";
import { expectedDays, reviewUntil } from "./expectedDays.ts";
import type { ExpectedDay } from "./expectedDays.ts";
import { forksTaken, openQuestions, questionsAsked } from "./openQuestions.ts";
import { paperDefects } from "./paperDefects.ts";
import type { PaperDefect } from "./paperDefects.ts";
import { papersAsked } from "./papersAsked.ts";
import type { PaperAsked } from "./papersAsked.ts";
import { stagesOf } from "./stagesOf.ts";
import type { StageStanding } from "./stagesOf.ts";

/** Everything that there is to know of a case on a day. */
export type CaseStand = {
  readonly case: Case;
  readonly matter: CaseMatter;
  readonly ask: AskFact<string>;
  readonly stages: readonly StageStanding[];
  /** Null of a closed case. */
  readonly current: Stage | null;
  readonly questions: readonly CaseQuestion[];
  readonly open: readonly CaseQuestion[];
  readonly forks: readonly Fork[];
  readonly papers: readonly PaperAsked[];
  readonly defects: readonly PaperDefect[];
  readonly clocks: readonly CaseClock[];
  readonly deadlines: readonly DeadlineStanding[];
  readonly expected: readonly ExpectedDay[];
  /** The day until which papers must hold. */
  readonly review: Day;
  readonly compared: readonly ComparedField[];
  /** The correction that waits for an answer. */
  readonly correction: CorrectionRound | null;
  /** Whose turn it is. */
  readonly turn: "ours" | "theirs" | "nobody";
  /** The day by which we act; null where no rule names one. */
  readonly actBy: Day | null;
  readonly light: Light;
  /** Days since the loss was noticed, of a case that asks for that day. */
  readonly daysSinceNoticed: number | null;
};

/**
 * Pure: the same case, matter and day give the same stand. What a list of cases does not ask for is worked out when
 * somebody asks, once.
 */
export function caseStand(matter: CaseMatter, one: Case): CaseStand {
  const { course, today } = matter;
  const ask = askCase(matter, one);
  const clocks = caseClocks(matter, one);
  const deadlines = caseDeadlines(matter, one, ask);
  const stages = stagesOf(course, one, ask, one.result === null ? [] : compareResult(matter, one));
  const current = stages.find(({ state }) => state === "current")?.stage ?? null;
  const correction = one.corrections.find(({ answered }) => answered === null) ?? null;
  const turn = turnOf(one, current, correction);
  const actBy = actByOf(one, deadlines, correction);
  const known: Partial<Worked> = {};
  const stand: CaseStand = {
    case: one,
    matter,
    ask,
    stages,
    current,
    clocks,
    deadlines,
    correction,
    turn,
    actBy,
    light: lightOf(matter, one, turn, actBy, clocks),
    daysSinceNoticed: daysSince(one.answers["noticed-on"], today),
    get questions() {
      return (known.questions ??= questionsAsked(course, ask));
    },
    get open() {
      return (known.open ??= openQuestions(course, one, ask));
    },
    get forks() {
      return (known.forks ??= forksTaken(course, ask));
    },
    get papers() {
      return (known.papers ??= papersAsked(matter, one, ask));
    },
    get defects() {
      const isPrepared = one.submitted === null && one.closed === null;
      return (known.defects ??= isPrepared ? paperDefects(one, stand.papers, stand.review) : []);
    },
    get expected() {
      return (known.expected ??= expectedDays(matter, one, stages, { clocks, deadlines }));
    },
    get review() {
      return (known.review ??= reviewUntil(matter, stand.expected));
    },
    get compared() {
      return (known.compared ??= compareResult(matter, one));
    },
  };
  return stand;
}

type WorkedName = "questions" | "open" | "forks" | "papers" | "defects" | "expected" | "review" | "compared";
type Worked = { -readonly [Name in WorkedName]: CaseStand[Name] };

const theirKinds: ReadonlySet<string> = new Set(["accept", "decide", "deliver"]);

function turnOf(
  { closed, decided }: Case,
  current: Stage | null,
  correction: CorrectionRound | null,
): CaseStand["turn"] {
  if (closed !== null || current === null) return "nobody";
  if (correction !== null) return "ours";
  // Nothing is delivered after a refusal: it is ours to close.
  if (decided !== null && decided.outcome !== "granted") return "ours";
  return theirKinds.has(current.kind) ? "theirs" : "ours";
}

/** The first of the days that are ours: a correction's, or before submission those of the periods. */
function actByOf(
  { submitted, closed }: Case,
  deadlines: readonly DeadlineStanding[],
  correction: CorrectionRound | null,
): Day | null {
  if (closed !== null) return null;
  if (correction !== null) return correction.until;
  if (submitted !== null) return null;
  const days = deadlines.flatMap(({ deadline, day }) => (deadline.is === "by" && day !== null ? [day] : []));
  return days.toSorted()[0] ?? null;
}

/** Grey: closed, or the clock stands still. Red: a day has passed. Yellow: it is our turn. Green: we wait. */
function lightOf(
  { law, today }: CaseMatter,
  { closed }: Case,
  turn: CaseStand["turn"],
  actBy: Day | null,
  clocks: readonly CaseClock[],
): Light {
  if (closed !== null) return "grey";
  if (turn === "ours") return actBy !== null && actBy < today ? "red" : "yellow";
  const states = new Set(clocks.map(({ clock }) => stateOf(law.calendar, clock, today).status));
  if (states.has("suspended")) return "grey";
  return states.has("expired") ? "red" : "green";
}

function daysSince(answer: string | undefined, today: Day): number | null {
  if (answer === undefined || !isDay(answer)) return null;
  return Math.max(0, toDayNumber(today) - toDayNumber(answer));
}
