import type { Clock, Suspension } from "#calendar/clock/clock.ts";
import { clockDays } from "#calendar/clock/clockDays.ts";
import { stateOf } from "#calendar/clock/clockState.ts";
import type { ClockState } from "#calendar/clock/clockState.ts";
import type { CountedUnit } from "#calendar/clock/clockRule.ts";
import type { Day } from "#calendar/day.ts";
import type { Bilingual, ClockLaw, Law } from "#law/law.ts";
import { explainClockEnd } from "./explainClockEnd.ts";
import { explainDayReason } from "./explainDay.ts";
import { explainSpan } from "./explainSpan.ts";
import { detailLine, stepLine } from "./explanationLine.ts";
import type { ExplanationLine } from "./explanationLine.ts";

/** How a clock of the law stands on a day, as sentences in the order in which a careful person would reason. */
export function explainClock(
  law: Law,
  clock: Clock,
  asOf: Day,
  rule: ClockLaw | undefined = law.clocks.get(clock.rule.id),
): readonly ExplanationLine[] {
  if (rule === undefined) throw new Error(`the law has no clock ${clock.rule.id}`);
  const state = stateOf(law.calendar, clock, asOf);
  const value = rule.values.findLast(({ from }) => from <= clock.start);
  return [
    stepLine(rule.title, value ?? null),
    ...explainStart(rule, clock),
    ...explainBudget(rule, clock, state),
    ...clock.suspensions.flatMap((one) => (one.from <= asOf ? explainSuspension(law, rule, clock, one, asOf) : [])),
    ...explainExtension(clock, value ?? null, asOf),
    ...explainUse(state),
    ...explainClockEnd(law.calendar, rule, clock, state),
  ];
}

/** Each day of a clock up to a day with what it counts as, in order; the first `limit` of them. */
export function explainClockDays(law: Law, clock: Clock, upTo: Day, limit: number): readonly ExplanationLine[] {
  return clockDays(law.calendar, clock, upTo, limit).map(({ day, reason, counts, suspension }) => {
    // Of a calendar day it is no matter whether anybody works on it.
    const plain = { zh: `${day}：自然日`, en: `${day}: calendar day` };
    const why = clock.numbers.unit === "calendar-day" ? plain : explainDayReason({ day, reason });
    if (suspension !== null)
      return detailLine({ zh: `${why.zh}；中止期间，不计入`, en: `${why.en}; suspended, not counted` });
    if (counts === null) return detailLine(why);
    return detailLine({
      zh: `${why.zh}${counts ? "，计入" : "，不计入"}`,
      en: `${why.en}${counts ? ", counted" : ", not counted"}`,
    });
  });
}

function explainStart({ startsWith, startDay }: ClockLaw, { start }: Clock): readonly ExplanationLine[] {
  const counted =
    startDay.is === "excluded"
      ? {
          zh: "开始的当日不计入，从次日起算。",
          en: "The day itself is not counted; counting starts with the day after.",
        }
      : { zh: "开始的当日计入。", en: "The day itself is counted." };
  return [
    stepLine(
      { zh: `${start}：${startsWith.title.zh}，期限开始。`, en: `${start}: ${startsWith.title.en}; the time starts.` },
      startsWith,
    ),
    detailLine(counted, startDay),
    ...noteOf(startDay.note),
  ];
}

function explainBudget(
  rule: ClockLaw,
  { rule: { budget }, until, start }: Clock,
  { parts }: ClockState,
): readonly ExplanationLine[] {
  if (budget === null) {
    return [
      stepLine({
        zh: `期限到 ${until} 为止，不另有天数。`,
        en: `The time runs to ${until}; it has no number of days of its own.`,
      }),
    ];
  }
  const span = explainSpan(budget);
  const days = explainSpan({ value: parts[0]?.budget ?? 0, unit: "calendar-day" });
  const inDays =
    budget.unit === "month" || budget.unit === "year"
      ? { zh: `，自 ${start} 起合 ${days.zh}`, en: `, from ${start} on ${days.en}` }
      : { zh: "", en: "" };
  const reading = rule.readings.find(({ unit }) => unit === budget.unit);
  return [
    stepLine({ zh: `期限 ${span.zh}${inDays.zh}。`, en: `The time is ${span.en}${inDays.en}.` }),
    ...(reading === undefined ? [] : [detailLine(reading.because, reading)]),
  ];
}

function explainSuspension(
  law: Law,
  rule: ClockLaw,
  clock: Clock,
  suspension: Suspension,
  asOf: Day,
): readonly ExplanationLine[] {
  const ground = rule.suspensions.find((one) => one.ground === suspension.ground);
  const title = ground?.title ?? { zh: suspension.ground, en: suspension.ground };
  const { from } = suspension;
  const resumed = suspension.to !== null && suspension.to <= asOf ? suspension.to : null;
  const alone = { ...clock, numbers: { ...clock.numbers, cuts: cutsOf(clock, suspension) } };
  const { suspended, parts } = stateOf(law.calendar, alone, resumed ?? asOf);
  const stood = explainCounts(suspended.least, suspended.most, parts[0]?.unit ?? "calendar-day");
  const text =
    resumed === null
      ? {
          zh: `${from} 因${title.zh}中止，尚未恢复；到 ${asOf} 已停 ${stood.zh}。`,
          en: `Suspended on ${from} (${title.en}) and not resumed; ${stood.en} stood still by ${asOf}.`,
        }
      : {
          zh: `${from} 因${title.zh}中止，${resumed} 恢复，停 ${stood.zh}。`,
          en: `Suspended on ${from} (${title.en}), resumed on ${resumed}: ${stood.en} stood still.`,
        };
  return [stepLine(text, ground ?? null), detailLine(howEventsCount(clock), { cites: [], confidence: "unverified" })];
}

function cutsOf({ suspensions, numbers }: Clock, suspension: Suspension): readonly number[] {
  const at = suspensions.indexOf(suspension) * 2;
  return numbers.cuts.slice(at, at + 2);
}

/** No text was found that says it, so it is said wherever it matters. */
function howEventsCount({ rule }: Clock): Bilingual {
  return rule.startDay === "excluded"
    ? {
        zh: "中止当日仍计入，恢复当日不计入；没有见到明文规定，比照开始当日不计入。",
        en: "The day of suspension still counts, the day of resumption does not; no text was found that says so, it follows the rule for the first day.",
      }
    : {
        zh: "中止当日不计入，恢复当日计入；没有见到明文规定，比照开始当日计入。",
        en: "The day of suspension does not count, the day of resumption does; no text was found that says so, it follows the rule for the first day.",
      };
}

function explainExtension(
  { extension, rule }: Clock,
  value: ClockLaw["values"][number] | null,
  asOf: Day,
): readonly ExplanationLine[] {
  if (extension === null || extension.on > asOf) return [];
  const span = explainSpan(extension.by);
  const most = rule.extension.map(explainSpan);
  return [
    stepLine(
      {
        zh: `${extension.on} 延长 ${span.zh}（${extension.ground}）；只能延长一次，最多 ${most.map(({ zh }) => zh).join("或")}。`,
        en: `Extended by ${span.en} on ${extension.on} (${extension.ground}); once only, by at most ${most.map(({ en }) => en).join(" or ")}.`,
      },
      value,
    ),
  ];
}

/** How much has run, and of what still runs how much is left: once it has ended nothing waits for the rest. */
function explainUse({ asOf, parts, status }: ClockState): readonly ExplanationLine[] {
  if (status === "not-started") return [];
  return parts.map(({ unit, consumed, remaining }) => {
    const used = explainCounts(consumed.least, consumed.most, unit);
    if (status === "ended")
      return stepLine({ zh: `到结束时用了 ${used.zh}。`, en: `${used.en} had run when it ended.` });
    const left = explainCounts(remaining.least, remaining.most, unit);
    return stepLine({
      zh: `到 ${asOf} 已用 ${used.zh}，还剩 ${left.zh}。`,
      en: `By ${asOf} ${used.en} had run; left: ${left.en}.`,
    });
  });
}

function explainCounts(least: number, most: number, unit: CountedUnit): Bilingual {
  const more = explainSpan({ value: most, unit });
  return least === most ? more : { zh: `${least} 至 ${more.zh}`, en: `${least} to ${more.en}` };
}

function noteOf(note: Bilingual | null): readonly ExplanationLine[] {
  return note === null ? [] : [detailLine(note)];
}
