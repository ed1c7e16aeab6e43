import type { CountedDay } from "#calendar/countedDays.ts";
import { toDayNumber } from "#calendar/day.ts";
import type { Reckoning } from "#calendar/reckon.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { Bilingual, Counting, CountingAttribute } from "#law/law.ts";
import { explainMissingYears } from "./explainMissingYears.ts";
import {
  explainDays,
  formalDayText,
  monthEndText,
  safeDayText,
  sentence,
  startDayText,
  withNote,
} from "./explainReckoning.ts";
import { explainBand, explainSpan } from "./explainSpan.ts";
import { detailLine, stepLine } from "./explanationLine.ts";
import type { ExplanationLine } from "./explanationLine.ts";

/** A reckoning under rules that a person may have chosen, with the counting of the law that comes nearest. */
export type Reckoned = {
  readonly calendar: WorkCalendar;
  readonly reckoning: Reckoning;
  readonly counted: readonly CountedDay[];
  readonly counting: Counting;
};

/** How the raw day was counted. */
export function explainRawDay({ reckoning, counted, counting }: Reckoned): readonly ExplanationLine[] {
  const { from, span, raw, rule } = reckoning;
  if (span.value === 0)
    return [stepLine({ zh: `没有要数的时长，就是 ${from} 当天。`, en: `There is nothing to count: ${from} itself.` })];
  const [length, reached] = [explainSpan(span), explainBand(raw)];
  const head =
    rule.direction === "forward"
      ? {
          zh: `从 ${from} 向后数 ${length.zh}，得 ${reached.zh}。`,
          en: `${length.en} on from ${from} gives ${reached.en}.`,
        }
      : {
          zh: `从 ${from} 向前数 ${length.zh}，得 ${reached.zh}。`,
          en: `${length.en} back from ${from} gives ${reached.en}.`,
        };
  const start = ruled(startDayText(reckoning), counting.startDay, rule.startDay);
  return [stepLine(head), detailLine(start.text, start.ground), unitLine(reckoning, counted, counting)];
}

function unitLine(reckoning: Reckoning, counted: readonly CountedDay[], counting: Counting): ExplanationLine {
  switch (reckoning.span.unit) {
    case "calendar-day":
      return detailLine({ zh: "自然日连着数，休息日也计入", en: "Calendar days: days of rest count as well" });
    case "working-day":
      return detailLine(workingDaysText(counted));
    case "month":
    case "year":
      return detailLine(withNote(monthEndText(reckoning), counting.monthEnd), counting.monthEnd);
  }
}

/** How many days were skipped, and why. The list of counted days names each. */
function workingDaysText(counted: readonly CountedDay[]): Bilingual {
  const skipped = counted.filter(({ counts }) => counts === false);
  const weekends = skipped.filter(({ reason }) => reason.kind === "weekend").length;
  const holidays = skipped.length - weekends;
  const worked = counted.filter(({ reason }) => reason.kind === "worked-weekend").length;
  const unknown = counted.filter(({ counts }) => counts === null).length;
  const parts: readonly Bilingual[] = [
    { zh: `跳过周末 ${weekends} 天`, en: `${weekends} weekend day(s) skipped`, days: weekends },
    { zh: `跳过放假 ${holidays} 天`, en: `${holidays} holiday(s) skipped`, days: holidays },
    { zh: `调休上班的周末 ${worked} 天计入`, en: `${worked} worked weekend day(s) counted`, days: worked },
    {
      zh: `${unknown} 天是否上班还不知道`,
      en: `of ${unknown} day(s) nobody knows yet whether they are worked`,
      days: unknown,
    },
  ].filter(({ days }) => days > 0);
  if (parts.length === 0)
    return { zh: "只数工作日，其间没有休息日", en: "Working days only, with no day of rest between" };
  return {
    zh: `只数工作日：${parts.map(({ zh }) => zh).join("，")}`,
    en: `Working days only: ${parts.map(({ en }) => en).join(", ")}`,
  };
}

/** The rule with what it rests on; one that was chosen otherwise rests on nothing of ours. */
function ruled<Value extends string>(text: Bilingual, attribute: CountingAttribute<Value>, applied: Value) {
  return attribute.is === applied ? { text: withNote(text, attribute), ground: attribute } : { text, ground: null };
}

/** What became of the raw day where it is a day of rest. */
export function explainFormalDay({ calendar, reckoning, counting }: Reckoned): readonly ExplanationLine[] {
  const { span, raw, formal, safe, rule } = reckoning;
  if (span.unit === "working-day" && span.value > 0)
    return [
      stepLine({
        zh: "数到的那天一定是工作日，不用顺延。",
        en: "The day reached is a working day, whichever it is, so nothing moves it.",
      }),
    ];
  if (!safe.provisional && safe.latest === raw.latest)
    return [
      stepLine({
        zh: `${raw.latest} 是工作日，不用顺延。`,
        en: `${raw.latest} is a working day, so nothing moves it.`,
      }),
    ];
  const { text, ground } = ruled(formalDayText(calendar, reckoning), counting.restDay, rule.restDay);
  return [
    stepLine(sentence(text), ground),
    ...explainDays(calendar, toDayNumber(raw.latest), toDayNumber(formal.latest) - 1),
  ];
}

/** The last working day, for whoever does not want to rely on any rule about rest days. */
export function explainSafeDay({ calendar, reckoning }: Reckoned): readonly ExplanationLine[] {
  const { span, raw, safe } = reckoning;
  if (span.unit === "working-day" && span.value > 0)
    return [
      stepLine({
        zh: "数到的那天一定是工作日，稳妥日就是它。",
        en: "The day reached is a working day, so it is the safe day as well.",
      }),
    ];
  if (!safe.provisional && safe.latest === raw.latest)
    return [
      stepLine({
        zh: `${raw.latest} 是工作日，稳妥日就是当天。`,
        en: `${raw.latest} is a working day, so it is the safe day as well.`,
      }),
    ];
  return [
    stepLine(safeDayText(calendar, reckoning)),
    ...explainDays(calendar, toDayNumber(safe.earliest) + 1, toDayNumber(raw.latest)),
  ];
}

/** Why a result is provisional, and between which days it lies; null where it is firm. */
export function explainProvisional({
  calendar,
  reckoning,
}: Pick<Reckoned, "calendar" | "reckoning">): Bilingual | null {
  const { raw, formal, safe } = reckoning;
  const open = [raw, formal, safe].filter(({ provisional }) => provisional);
  if (open.length === 0) return null;
  const years = [...new Set(open.flatMap(({ unpublished }) => unpublished))].toSorted((a, b) => a - b);
  const missing = explainMissingYears(years, calendar.publishedYears[0] ?? 0);
  const name = formal.provisional
    ? { zh: "形式末日", en: "the formal last day" }
    : { zh: "稳妥日", en: "the safe day" };
  const { earliest, latest } = formal.provisional ? formal : safe;
  return {
    zh: `${missing.zh}，${name.zh}最早 ${earliest}，最晚 ${latest}。自己要办的按最早，等别人办的按最晚。`,
    en: `${capitalised(missing.en)}: ${name.en} is ${earliest} at the earliest and ${latest} at the latest. For what is ours to do take the earliest, for what others owe us the latest.`,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
