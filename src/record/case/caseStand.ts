import { stateOf } from "#calendar/clock/clockState.ts";
import { toDayNumber } from "#calendar/day.ts";
import { isDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { CaseQuestion, Fork, Stage } from "#law/course.ts";
import type { Light } from "#engine/outcome.ts";
import { askCase } from "./questions/askCase.ts";
import type { Case, CorrectionRound } from "./case.ts";
import { caseClocks } from "./days/caseClocks.ts";
import type { CaseClock } from "./days/caseClocks.ts";
import { caseDeadlines, openDeadlines, passedDeadline } from "./days/caseDeadlines.ts";
import type { DeadlineStanding } from "./days/caseDeadlines.ts";
import type { CaseMatter } from "./caseMatter.ts";
import { compareResult } from "./result/compareResult.ts";
import type { ComparedField } from "./result/compareResult.ts";
import { ledgerDays } from "./days/ledgerDays.ts";
import type { LedgerDay } from "./days/ledgerDays.ts";
import { isItemOver } from "./days/isItemOver.ts";
import { expectedDays } from "./days/expectedDays.ts";
import type { ExpectedDay } from "./days/expectedDay.ts";
import { isOverdue } from "./days/latestEnd.ts";
import { lateNotice } from "./days/lateNotice.ts";
import type { LateNotice } from "./days/lateNotice.ts";
import { reviewExtended, reviewUntil } from "./days/reviewUntil.ts";
import { forksTaken, openQuestions, questionsAsked } from "./questions/openQuestions.ts";
import { paperDefects } from "./papers/paperDefects.ts";
import type { PaperDefect } from "./papers/paperDefects.ts";
import { defectsOfRound } from "./papers/papersOfRound.ts";
import { papersAsked } from "./papers/papersAsked.ts";
import type { PaperAsked } from "./papers/papersAsked.ts";
import { papersBeside } from "./papers/papersBeside.ts";
import { apartStages, currentStage, stagesOf } from "./days/stagesOf.ts";
import type { StageStanding } from "./days/stagesOf.ts";
import { isRefused } from "./isRefused.ts";

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
  /** What nobody asks for: evidence to keep, and whatever else was put in. */
  readonly beside: readonly PaperAsked[];
  /** Of what is to be handed in: of all of it at first, then of what the answer to an open correction takes along. */
  readonly defects: readonly PaperDefect[];
  readonly clocks: readonly CaseClock[];
  readonly deadlines: readonly DeadlineStanding[];
  /** A day of ours that passed, or had passed when it was handed in; null where none has. */
  readonly passed: DeadlineStanding | null;
  readonly expected: readonly ExpectedDay[];
  /** By what papers are judged: an open correction, which we have yet to answer, counts as answered today. */
  readonly reviewed: readonly ExpectedDay[];
  /** The day until which papers must hold. */
  readonly review: Day;
  /** The same once the review was extended by the most that the law allows; null where it may not be. */
  readonly reviewExtended: Day | null;
  readonly compared: readonly ComparedField[];
  /** The correction that waits for an answer. */
  readonly correction: CorrectionRound | null;
  /** A correction notice that came when silence had accepted it already. */
  readonly lateNotice: LateNotice | null;
  /** Whose turn it is. */
  readonly turn: "ours" | "theirs" | "nobody";
  /** Last days of the item's own duties that the case carries out. */
  readonly ledgerDays: readonly LedgerDay[];
  /** The first day of ours that is the case's own, and warned of as such: a correction's, or that of a period. */
  readonly ownDay: Day | null;
  /** The day by which we act, by the case or by the ledger; null where no rule names one. */
  readonly actBy: Day | null;
  readonly light: Light;
  /** Days since the loss was noticed, of a case that asks for that day. */
  readonly daysSinceNoticed: number | null;
};

/** Pure: the same case, matter and day give the same stand. Whatever nobody asks for is not worked out. */
export function caseStand(matter: CaseMatter, one: Case): CaseStand {
  return new WorkedStand(matter, one);
}

/** Each part is worked out when somebody asks, once: a board of thousands asks for the light alone. */
class WorkedStand implements CaseStand {
  readonly case: Case;
  readonly matter: CaseMatter;
  #known: Partial<Worked> = {};

  constructor(matter: CaseMatter, one: Case) {
    this.case = one;
    this.matter = matter;
  }

  get ask(): CaseStand["ask"] {
    return (this.#known.ask ??= askCase(this.matter, this.case));
  }

  get stages(): CaseStand["stages"] {
    return (this.#known.stages ??= stagesOf(this.matter, this.case, this.ask));
  }

  get current(): CaseStand["current"] {
    if (this.#known.current === undefined) this.#known.current = currentStage(this.matter, this.case, this.ask);
    return this.#known.current;
  }

  get questions(): CaseStand["questions"] {
    return (this.#known.questions ??= questionsAsked(this.matter, this.case, this.ask));
  }

  get open(): CaseStand["open"] {
    return (this.#known.open ??= openQuestions(this.matter, this.case, this.ask));
  }

  get forks(): CaseStand["forks"] {
    return (this.#known.forks ??= forksOf(this));
  }

  get papers(): CaseStand["papers"] {
    return (this.#known.papers ??= papersOf(this));
  }

  get beside(): CaseStand["beside"] {
    return (this.#known.beside ??= papersBeside(this.matter, this.case, this.papers));
  }

  get defects(): CaseStand["defects"] {
    return (this.#known.defects ??= defectsOf(this));
  }

  get clocks(): CaseStand["clocks"] {
    // Silence grants nothing to whoever came late, where the law says what being late means.
    const silent = (this.passed?.deadline.late ?? null) === null;
    return (this.#known.clocks ??= caseClocks(this.matter, this.case, this.ask, { silent }));
  }

  get deadlines(): CaseStand["deadlines"] {
    return (this.#known.deadlines ??= caseDeadlines(this.matter, this.case, this.ask));
  }

  get passed(): CaseStand["passed"] {
    if (this.#known.passed === undefined)
      this.#known.passed = passedDeadline({ today: this.case.closed?.on ?? this.matter.today }, this.deadlines);
    return this.#known.passed;
  }

  get expected(): CaseStand["expected"] {
    return (this.#known.expected ??= expectedDays(this.matter, this.case, this.stages, this));
  }

  get reviewed(): CaseStand["reviewed"] {
    const { case: one, matter, expected } = this;
    const asks = expected.some(({ awaitsAnswer }) => awaitsAnswer);
    return (this.#known.reviewed ??= asks ? caseStand(matter, answeredOn(one, matter.today)).expected : expected);
  }

  get review(): CaseStand["review"] {
    return (this.#known.review ??= reviewUntil(this.matter, this.reviewed));
  }

  get reviewExtended(): CaseStand["reviewExtended"] {
    return reviewExtended(this.reviewed);
  }

  get compared(): CaseStand["compared"] {
    return (this.#known.compared ??= compareResult(this.matter, this.case, this.ask));
  }

  get correction(): CaseStand["correction"] {
    return this.case.corrections.find(({ answered }) => answered === null) ?? null;
  }

  get lateNotice(): CaseStand["lateNotice"] {
    if (this.#known.lateNotice === undefined) this.#known.lateNotice = lateNotice(this.matter, this.case, this.ask);
    return this.#known.lateNotice;
  }

  get turn(): CaseStand["turn"] {
    return (this.#known.turn ??= turnOf(this));
  }

  get ledgerDays(): CaseStand["ledgerDays"] {
    return (this.#known.ledgerDays ??= ledgerDays(this.matter, this.case, this.forks));
  }

  get ownDay(): CaseStand["ownDay"] {
    if (this.#known.ownDay === undefined) this.#known.ownDay = ownDayOf(this);
    return this.#known.ownDay;
  }

  get actBy(): CaseStand["actBy"] {
    if (this.#known.actBy === undefined) this.#known.actBy = actByOf(this);
    return this.#known.actBy;
  }

  get light(): CaseStand["light"] {
    return (this.#known.light ??= lightOf(this));
  }

  get daysSinceNoticed(): CaseStand["daysSinceNoticed"] {
    return daysSince(this.case.answers["noticed-on"], this.matter.today);
  }
}

/** What was granted leads nowhere else, whatever the answers say by now. */
function forksOf({ matter, case: { decided }, ask }: CaseStand): CaseStand["forks"] {
  const taken = forksTaken(matter.course, ask);
  return decided?.outcome === "granted" ? taken.filter(({ does }) => does !== "instead") : taken;
}

/** Where the answers lead elsewhere nothing of this way is wanted, until it is handed in all the same. */
function papersOf({ matter, case: one, ask, forks }: CaseStand): CaseStand["papers"] {
  const asked = papersAsked(matter, one, ask);
  // A day that passes leads elsewhere too, and may be a slip of the ledger; an answer is what somebody said.
  const isAnswered = ({ when }: Fork): boolean => when.kind === "is" && one.answers[when.fact] !== undefined;
  const isElsewhere = one.submitted === null && forks.some((fork) => fork.does === "instead" && isAnswered(fork));
  return isElsewhere ? asked.map((paper) => ({ ...paper, needed: false, toAsk: false })) : asked;
}

type Worked = { -readonly [Name in keyof CaseStand]: CaseStand[Name] };

const theirKinds: ReadonlySet<string> = new Set(["accept", "decide", "deliver"]);

/** What was handed in is not judged again; what the answer to a correction hands in is. */
function defectsOf({ case: one, matter, papers, review, correction }: CaseStand): CaseStand["defects"] {
  if (one.closed !== null) return [];
  if (one.submitted === null) return paperDefects(matter, one, papers, review);
  return correction === null ? [] : defectsOfRound(matter, one, papers, review);
}

function answeredOn(one: Case, on: Day): Case {
  const answer = { on, papers: [], manifest: "", answers: [] };
  return { ...one, corrections: one.corrections.map((round) => ({ ...round, answered: round.answered ?? answer })) };
}

function turnOf(stand: CaseStand): CaseStand["turn"] {
  const { closed } = stand.case;
  if (closed !== null || stand.current === null) return "nobody";
  if (stand.correction !== null) return "ours";
  // Nothing is delivered after a refusal: it is ours to close.
  if (isRefused(stand.case)) return "ours";
  if (apartStages(stand.stages).length > 0) return "ours";
  const { kind, entered } = stand.current;
  return theirKinds.has(kind) || entered === "began" ? "theirs" : "ours";
}

/** The first of the days that are ours: a correction's, or those of the periods that were not kept yet. */
function ownDayOf(stand: CaseStand): Day | null {
  const { case: one } = stand;
  if (one.closed !== null) return null;
  if (stand.correction !== null) return stand.correction.until;
  if (isItemOver(stand.matter)) return null;
  const days = openDeadlines(stand.deadlines).map(({ day }) => day);
  return days.toSorted()[0] ?? null;
}

/** A correction's day comes alone: what was handed in is waited for by nobody else. */
function actByOf({ ownDay, correction, ledgerDays: days }: CaseStand): Day | null {
  if (correction !== null) return ownDay;
  const ofLedger = days.flatMap(({ day, presses }) => (presses ? [day] : []));
  return [...(ownDay === null ? [] : [ownDay]), ...ofLedger].toSorted()[0] ?? null;
}

/** Grey: closed, or the clock stands still. Red: a day has passed. Yellow: it is our turn. Green: we wait. */
function lightOf(stand: CaseStand): Light {
  const { law, today } = stand.matter;
  const { case: one } = stand;
  if (one.closed !== null) return "grey";
  if (stand.actBy !== null && stand.actBy < today) return "red";
  // Handed in late it hangs on the other side's goodwill until there is a decision: nothing is as it should be.
  const isLate = one.submitted !== null && one.decided === null && (stand.passed?.deadline.late ?? null) !== null;
  if (isLate && !isItemOver(stand.matter)) return "red";
  if (stand.turn === "ours") return "yellow";
  const open = stand.clocks.filter(({ clock }) => clock.ended === null);
  if (open.some(({ clock }) => stateOf(law.calendar, clock, today).status === "suspended")) return "grey";
  return open.some((running) => isOverdue(law.calendar, running, today)) ? "red" : "green";
}

function daysSince(answer: string | undefined, today: Day): number | null {
  if (answer === undefined || !isDay(answer)) return null;
  return Math.max(0, toDayNumber(today) - toDayNumber(answer));
}
