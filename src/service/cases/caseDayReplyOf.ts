import { clockDays } from "#calendar/clock/clockDays.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import type { Day } from "#calendar/day.ts";
import type { CaseExplanationReply } from "#contract/caseExplanations.ts";
import { explainClock, explainClockDays } from "#engine/explainClock.ts";
import { stepLine } from "#engine/explanationLine.ts";
import type { ExplanationLine } from "#engine/explanationLine.ts";
import { explainCountedDays } from "#engine/explainSkippedDays.ts";
import type { Bilingual, ClockLaw } from "#law/law.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { CaseClock } from "#record/case/days/caseClocks.ts";
import { clockIfStarted } from "#record/case/days/clockIfStarted.ts";
import { lastingLawOf } from "#record/case/days/clockLawOf.ts";
import type { ReadClock } from "#record/case/days/readClocks.ts";
import { caseDayText } from "../caseDayText.ts";
import { ourCorrection } from "../caseText.ts";
import { dayBandReplyOf } from "../dayBandReplyOf.ts";
import { explanationLineReplyOf } from "../explanationLineReplyOf.ts";
import { clockReadingsOf } from "../clockReadingsOf.ts";
import { clockKeys } from "./clockKeys.ts";

/** A year and a month of days is more than anybody reads. */
const dayLimit = 400;

type Explained = Pick<CaseExplanationReply, "title" | "end" | "lines" | "readings" | "countedSummary" | "counted">;

/** How one day of a case was counted; null where the case has no such day. */
export function caseDayReplyOf(stand: CaseStand, what: string): Explained | null {
  if (what === "noticed") return noticedOf(stand);
  const [kind, name] = [what.slice(0, what.indexOf(".")), what.slice(what.indexOf(".") + 1)];
  if (kind === "expected") return expectedOf(stand, name);
  const found = kind === "clock" ? clockKeys(stand.clocks).find(({ key }) => key === name) : undefined;
  if (found === undefined) return null;
  const { one } = found;
  if (one.law === null) return correctionOf(stand, one);
  return clockOf(stand, { ...one, law: one.law }, one.law.title, stand.matter.today);
}

function plain(stand: CaseStand, title: Bilingual, lines: readonly ExplanationLine[]): Explained {
  const said = lines.map((line) => explanationLineReplyOf(stand.matter.law, line));
  return { title, end: null, lines: said, readings: [], countedSummary: null, counted: [] };
}

function noticedOf(stand: CaseStand): Explained | null {
  const { case: one, daysSinceNoticed, matter } = stand;
  const on = one.answers["noticed-on"];
  if (daysSinceNoticed === null || on === undefined) return null;
  return plain(stand, caseDayText.noticed, [
    stepLine(caseDayText.noticedOn(on, matter.today, daysSinceNoticed)),
    stepLine(caseDayText.noticedNoPeriod),
  ]);
}

type Counted = { readonly law: ClockLaw } & ReadClock;

/** The clock as it ran: its pauses, what extended it, how it ended, and every day of it; beside it every other reading. */
function clockOf(stand: CaseStand, counted: Counted, title: Bilingual, asOf: Day): Explained {
  const { law } = stand.matter;
  const { clock } = counted;
  const { expires } = stateOf(law.calendar, clock, asOf);
  const upTo = expires?.latest ?? asOf;
  const days = clock.rule.budget === null ? [] : clockDays(law.calendar, clock, upTo, dayLimit);
  const words = clock.rule.budget === null ? [] : explainClockDays(law, clock, upTo, dayLimit);
  return {
    ...plain(stand, title, explainClock(law, clock, asOf, counted.law)),
    readings: clockReadingsOf(law, counted, asOf, dayLimit),
    end: expires === null ? null : dayBandReplyOf(expires),
    countedSummary: days.length === 0 ? null : explainCountedDays(days),
    counted: days.map(({ day, counts }, at) => ({ day, counts, why: words[at]?.text ?? { zh: day, en: day } })),
  };
}

/** The notice names the day itself: nothing is counted. */
function correctionOf(stand: CaseStand, { clock }: CaseClock): Explained {
  const { start, until, ended } = clock;
  if (until === null) throw new Error("the clock of a correction runs to the day of its notice");
  const lines = [
    stepLine(caseDayText.notice(start)),
    stepLine(caseDayText.untilAsNoticed(until)),
    ...(ended === null ? [] : [stepLine(caseDayText.answered(ended.on, ended.on <= until))]),
  ];
  const { expires } = stateOf(stand.matter.law.calendar, clock, stand.matter.today);
  return { ...plain(stand, ourCorrection, lines), end: expires === null ? null : dayBandReplyOf(expires) };
}

function expectedOf(stand: CaseStand, id: string): Explained | null {
  const expected = stand.expected.find(({ stage }) => stage.id === id);
  if (expected === undefined) return null;
  const { stage, from, assumed, awaitsAnswer, late, extended } = expected;
  const { law, today } = stand.matter;
  if (from === null)
    return plain(stand, stage.title, [stepLine(awaitsAnswer ? caseDayText.awaitsAnswer() : caseDayText.standsStill())]);
  const counted = late ? plain(stand, stage.title, [stepLine(caseDayText.late())]) : lastingOf(stand, expected, from);
  const heard = stage.heard.map((said) => {
    const days = expected.heard.find((one) => one.heard === said);
    const text = caseDayText.heard(said, from, days?.from.earliest ?? from, days?.to.latest ?? today);
    return explanationLineReplyOf(law, stepLine(text, said));
  });
  const later = extended === null ? [] : [explanationLineReplyOf(law, stepLine(caseDayText.extended(extended.latest)))];
  const begun = assumed ? [explanationLineReplyOf(law, stepLine(caseDayText.assumed(from)))] : [];
  return { ...counted, title: stage.title, lines: [...begun, ...counted.lines, ...later, ...heard] };
}

/** By its clock or the period that its course names, running or as if it began. */
function lastingOf(stand: CaseStand, { stage, other }: CaseStand["expected"][number], from: Day): Explained {
  const { matter } = stand;
  const clockLaw = lastingLawOf(matter.law, stage);
  if (clockLaw === null) return plain(stand, stage.title, []);
  if (other !== null) {
    const lead = { law: clockLaw, clock: other.leading, reading: null, others: [] };
    const counted = clockOf(stand, lead, stage.title, from > matter.today ? from : matter.today);
    const text = caseDayText.otherReading(other.says, other.day.latest);
    return { ...counted, lines: [...counted.lines, explanationLineReplyOf(matter.law, stepLine(text, other))] };
  }
  const running = stand.clocks.findLast(({ stage: of, clock }) => of === stage && clock.ended === null);
  if (running !== undefined) return clockOf(stand, { ...running, law: clockLaw }, stage.title, matter.today);
  const begun = clockIfStarted(matter, stage, from);
  return begun === null ? plain(stand, stage.title, []) : clockOf(stand, begun, stage.title, from);
}
