import type { Clock } from "#calendar/clock/clock.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { certainDay } from "#calendar/workCalendar.ts";
import type { DayBand, WorkCalendar } from "#calendar/workCalendar.ts";
import { countedParameter } from "#engine/deadlines/countedParameter.ts";
import type { CountedParameter } from "#engine/deadlines/countedParameter.ts";
import { explainUnit } from "#engine/explainSpan.ts";
import type { Reading } from "#engine/readings.ts";
import type { Heard, Stage } from "#law/course.ts";
import type { Bilingual, ClockLaw } from "#law/law.ts";
import { isLawText } from "#law/surestOf.ts";
import { begunStep } from "./begunStep.ts";
import type { Case } from "../case.ts";
import { clockIfStarted } from "./clockIfStarted.ts";
import { lengthOf } from "./caseClocks.ts";
import type { CaseClock } from "./caseClocks.ts";
import { notBeforePrintedOn } from "./caseDeadlines.ts";
import type { DeadlineStanding } from "./caseDeadlines.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { readIn } from "./expectedText.ts";
import { ifExtended } from "./ifExtended.ts";
import { inBothReadings } from "./inBothReadings.ts";
import type { ReadBy } from "./inBothReadings.ts";
import { isTheirs } from "./isTheirs.ts";
import type { StageStanding } from "./stagesOf.ts";

/** When a stage of the other side is expected to end: by law, and by what is heard. */
export type ExpectedDay = {
  readonly stage: Stage;
  /** The day from which it is counted; assumed where the stage is not reached. */
  readonly from: Day;
  readonly assumed: boolean;
  /** The latest day by law; null where no law that was read says one, or the clock stands still. */
  readonly byLaw: DayBand | null;
  /** The same once the other side has extended it by the most that it may; null where it may not, or has done so. */
  readonly extended: DayBand | null;
  /** The clock stands still: nobody can say a day. */
  readonly paused: boolean;
  /** It was handed in late, so that the law names no day of the other side's any more. */
  readonly late: boolean;
  readonly heard: readonly HeardDay[];
  /** The day by the reading of the law that does not lead: where a correction notice came too late; else null. */
  readonly other: OtherReading | null;
  /** The day that what follows is counted from: by law, else by the reading that leads, else the last that is heard. */
  readonly last: Day | null;
  /** A period that names its source was counted, though no text of the law was read for it. */
  readonly cited: boolean;
};

/** `leading`: the clock that the day by law is counted with, be it none that runs. */
type OtherReading = Pick<Heard, "says" | "cites" | "confidence"> & { readonly day: DayBand; readonly leading: Clock };

type HeardDay = {
  readonly heard: Pick<Heard, "says" | "cites" | "confidence">;
  readonly from: DayBand;
  readonly to: DayBand;
};

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
  const isLate = (passed?.deadline.late ?? null) !== null;
  let from = one.openedOn;
  let handedIn = one.submitted?.on ?? matter.today;
  let standsStill = false;
  return standings.flatMap(({ stage, state, on }): ExpectedDay[] => {
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
    const start = stage.kind === "decide" && stage.startsWith === "submission" ? handedIn : (begun?.began ?? from);
    const alone = expectedOf(matter, clocks, stage, start, state === "ahead" && begun === null);
    const counted = inBothReadings(matter, one, { ask, lateNotice }, alone);
    // A decision by the end of the term is owed to whoever came in time.
    const late = isLate && stage.silence !== null;
    const known = late
      ? { ...counted, byLaw: null, other: null, late, last: counted.heard.at(-1)?.to.latest ?? null }
      : counted;
    // Nobody can say when a stage begins that waits for a clock that stands still.
    const expected = standsStill ? { ...known, ...nobodyKnows } : known;
    standsStill ||= known.paused;
    from = [from, expected.last ?? from, matter.today].toSorted().at(-1) ?? from;
    return [expected];
  });
}

const nobodyKnows = { byLaw: null, extended: null, other: null, heard: [], last: null, paused: true };

function expectedOf(
  matter: CaseMatter,
  clocks: readonly CaseClock[],
  stage: Stage,
  from: Day,
  assumed: boolean,
): ExpectedDay {
  const { calendar } = matter.law;
  const running = clocks.findLast(({ stage: of, clock }) => of === stage && clock.ended === null);
  const state = running === undefined ? null : stateOf(calendar, running.clock, matter.today);
  const start = running?.clock.start ?? from;
  const assumedClock = running === undefined ? clockIfStarted(matter, stage, start) : null;
  const clock = running?.clock ?? assumedClock?.clock ?? null;
  const {
    byLaw,
    heard: further,
    last,
  } = running === undefined
    ? ifStarted(matter, stage, start, assumedClock)
    : toldApart(running.law, running.clock.start, state?.expires ?? null);
  const heard = [
    ...further,
    ...stage.heard.map((said): HeardDay => ({
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
    extended: byLaw === null || clock === null ? null : ifExtended(calendar, clock, running ? matter.today : start),
    paused: state?.status === "suspended",
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

/** A day that rests on no law text is no lawful day, whatever a clock or a parameter says: it was heard. */
function asSaid(day: DayBand | null, says: Bilingual, word: Pick<Heard, "cites" | "confidence">): Lasting {
  const last = day?.latest ?? null;
  if (day === null || isLawText(word.confidence)) return { byLaw: day, heard: [], last };
  return { byLaw: null, heard: [onDay(day, says, word)], last };
}

function onDay(day: DayBand, says: Bilingual, { cites, confidence }: Pick<Heard, "cites" | "confidence">): HeardDay {
  return { heard: { says, cites, confidence }, from: day, to: day };
}

/** The reading that leads, as far as it is law; then the day of every other unit in which the period can be read. */
function readingsSaid(title: Bilingual, counted: CountedParameter): Lasting {
  const { readings } = counted;
  if (readings === null) return unknownLasting;
  const { leading, all } = readings;
  if (all.length === 1) return asSaid(leading.reckoning.formal, title, counted);
  const titled = ({ reckoning }: Reading): Bilingual => readIn(title, explainUnit(reckoning.span.unit));
  const lead = asSaid(leading.reckoning.formal, titled(leading), counted);
  const others = all.flatMap((reading) =>
    reading.leads || reading.argument === null
      ? []
      : [onDay(reading.reckoning.formal, titled(reading), reading.argument)],
  );
  return { ...lead, heard: [...lead.heard, ...others] };
}

function toldApart(law: ClockLaw | null, start: Day, day: DayBand | null): Lasting {
  const length = lengthOf(law, start);
  return law === null || length === null
    ? { byLaw: day, heard: [], last: day?.latest ?? null }
    : asSaid(day, law.title, length);
}

/** The last day of the stage if it began on that day, by law or by what is heard. */
function ifStarted({ law }: CaseMatter, stage: Stage, from: Day, assumed: ReturnType<typeof clockIfStarted>): Lasting {
  if (assumed !== null) return toldApart(assumed.law, from, stateOf(law.calendar, assumed.clock, from).expires);
  if (stage.clock !== null) return unknownLasting;
  const counted = stage.parameter === null ? null : countedParameter(law, stage.parameter, from);
  const title = law.parameters.get(counted?.id ?? "")?.title;
  return counted === null || title === undefined ? unknownLasting : readingsSaid(title, counted);
}

/** Whether a last day that was taken from what is expected may still move: the holiday notice of a year is missing. */
export function mayMove(expected: readonly ExpectedDay[], day: Day): boolean {
  return expected.some(({ byLaw, heard }) =>
    [byLaw, ...heard.map(({ to }) => to)].some((band) => band?.latest === day && band.provisional),
  );
}
