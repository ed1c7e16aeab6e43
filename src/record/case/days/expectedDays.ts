import type { Clock } from "#calendar/clock/clock.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { certainDay } from "#calendar/workCalendar.ts";
import type { DayBand, WorkCalendar } from "#calendar/workCalendar.ts";
import { explainUnit } from "#engine/explainSpan.ts";
import type { Heard, Stage } from "#law/course.ts";
import type { Bilingual } from "#law/law.ts";
import { isLawText } from "#law/surestOf.ts";
import { begunStep } from "./begunStep.ts";
import type { Case } from "../case.ts";
import { clockIfStarted } from "./clockIfStarted.ts";
import type { CaseClock } from "./caseClocks.ts";
import { lengthOf } from "./clockLawOf.ts";
import { notBeforePrintedOn } from "./caseDeadlines.ts";
import type { DeadlineStanding } from "./caseDeadlines.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { readIn } from "./expectedText.ts";
import { ifExtended } from "./ifExtended.ts";
import type { ExpectedDay, HeardDay } from "./expectedDay.ts";
import { inBothReadings } from "./inBothReadings.ts";
import type { ReadBy } from "./inBothReadings.ts";
import { isTheirs } from "./isTheirs.ts";
import { owesNoDay } from "./owesNoDay.ts";
import type { StageStanding } from "./stagesOf.ts";

type Periods = {
  readonly clocks: readonly CaseClock[];
  readonly deadlines: readonly DeadlineStanding[];
  readonly passed: DeadlineStanding | null;
} & ReadBy;

/**
 * Expected days of the stages that are not done, in order; each is counted from the day on which the one before it was
 * done, or is expected to end at the latest. Nothing is handed in before the day that the answers ask to wait for.
 */
export function expectedDays(
  matter: CaseMatter,
  one: Case,
  standings: readonly StageStanding[],
  { ask, clocks, deadlines, lateNotice, passed }: Periods,
): readonly ExpectedDay[] {
  let from = one.openedOn;
  let handedIn = one.submitted?.on ?? matter.today;
  /** What the first stage waits for of which nobody can say a day. */
  let waits: Pick<ExpectedDay, "paused" | "awaitsAnswer"> | null = null;
  return standings.flatMap(({ stage, state, on }): ExpectedDay[] => {
    if (stage.order === "apart") return [];
    if (on !== null && on > from) from = on;
    if (state !== "current" && state !== "ahead") return [];
    const isOurs = !isTheirs(stage);
    // What we have yet to do is assumed to be done today.
    if (isOurs && from < matter.today) from = matter.today;
    if (stage.kind === "submit") {
      const early = notBeforePrintedOn(matter, deadlines, from);
      if (early !== null && early > from) from = early;
      handedIn = from;
    }
    if (isOurs) return [];
    const begun = begunStep(matter, one, stage);
    const start = begun?.began ?? (stage.startsWith === "submission" ? handedIn : from);
    const alone = expectedOf(matter, clocks, stage, start, state === "ahead" && begun === null);
    const counted = inBothReadings(matter, one, { ask, lateNotice }, alone);
    const late = owesNoDay(passed, stage);
    const known = late
      ? { ...counted, byLaw: null, other: null, late, last: counted.heard.at(-1)?.to.latest ?? null }
      : counted;
    const isRunning = clocks.some(({ stage: of, clock }) => of === stage && clock.ended === null);
    if (stage.kind === "accept" && isAskedOf(one) && lateNotice === null) waits = { paused: false, awaitsAnswer: true };
    // Nobody can say when a stage begins that waits for another of which nobody can say a day.
    const expected: ExpectedDay = waits === null || isRunning ? known : { ...known, ...nobodyKnows, ...waits };
    if (known.paused) waits ??= { paused: true, awaitsAnswer: false };
    from = [from, expected.last ?? from, matter.today].toSorted().at(-1) ?? from;
    return [expected];
  });
}

const nobodyKnows = { from: null, assumed: false, byLaw: null, extended: null, other: null, heard: [], last: null };

function isAskedOf({ corrections }: Case): boolean {
  return corrections.some(({ answered }) => answered === null);
}

function expectedOf(
  matter: CaseMatter,
  clocks: readonly CaseClock[],
  stage: Stage,
  from: Day,
  assumed: boolean,
): ExpectedDay {
  const { calendar } = matter.law;
  const running = clocks.findLast(({ stage: of, clock }) => of === stage && clock.ended === null);
  const start = running?.clock.start ?? from;
  const counted = running ?? clockIfStarted(matter, stage, start);
  const clock = counted?.clock ?? null;
  const asOf = running === undefined ? start : matter.today;
  const { byLaw, heard: further, last } = counted === null ? unknownLasting : lastingOf(calendar, counted, asOf);
  const heard = [
    ...further,
    ...stage.heard.map((said): HeardDay => ({
      reading: false,
      heard: said,
      from: heardDay(calendar, said, start, said.least),
      to: heardDay(calendar, said, start, said.most),
    })),
  ];
  return {
    stage,
    from: start,
    assumed: assumed && running === undefined,
    byLaw,
    extended: byLaw === null || clock === null ? null : ifExtended(calendar, clock, asOf),
    paused: running !== undefined && stateOf(calendar, running.clock, matter.today).status === "suspended",
    awaitsAnswer: false,
    late: false,
    heard,
    other: null,
    last: byLaw?.latest ?? (stage.heard.length === 0 ? last : (heard.at(-1)?.to.latest ?? null)),
    cited: byLaw === null && further.some(({ heard: { cites } }) => cites.length > 0),
  };
}

function heardDay(calendar: WorkCalendar, { unit }: Heard, start: Day, value: number): DayBand {
  return unit === "working-day" ? calendar.addWorkingDays(start, value) : certainDay(addDays(start, value));
}

type Lasting = { readonly byLaw: DayBand | null; readonly heard: readonly HeardDay[]; readonly last: Day | null };

const unknownLasting: Lasting = { byLaw: null, heard: [], last: null };

/** By the reading that leads, as far as it is law; then the day of every other unit in which the text can be read. */
function lastingOf(calendar: WorkCalendar, { law, clock, others }: Omit<CaseClock, "stage">, asOf: Day): Lasting {
  const day = stateOf(calendar, clock, asOf).expires;
  const last = day?.latest ?? null;
  const length = lengthOf(law, clock.start);
  if (law === null || length === null) return { byLaw: day, heard: [], last };
  const titled = ({ rule: { budget } }: Clock): Bilingual =>
    others.length === 0 || budget === null ? law.title : readIn(law.title, explainUnit(budget.unit));
  // A day that rests on no law text is no lawful day, whatever a clock or a period says: it was heard.
  const isLaw = isLawText(length.confidence);
  const lead = isLaw ? [] : onDay(day, titled(clock), length, others.length > 0);
  const further = others.flatMap(({ clock: other, reading }) =>
    onDay(stateOf(calendar, other, asOf).expires, titled(other), reading, true),
  );
  return { byLaw: isLaw ? day : null, heard: [...lead, ...further], last };
}

function onDay(
  day: DayBand | null,
  says: Bilingual,
  { cites, confidence }: Pick<Heard, "cites" | "confidence">,
  reading: boolean,
): readonly HeardDay[] {
  return day === null ? [] : [{ heard: { says, cites, confidence }, from: day, to: day, reading }];
}

/** Whether a last day that was taken from what is expected may still move: the holiday notice of a year is missing. */
export function mayMove(expected: readonly ExpectedDay[], day: Day): boolean {
  return expected.some(({ byLaw, heard }) =>
    [byLaw, ...heard.map(({ to }) => to)].some((band) => band?.latest === day && band.provisional),
  );
}
