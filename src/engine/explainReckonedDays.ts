import type { CountedDay } from "#calendar/countedDays.ts";
import { partsOf } from "#calendar/day.ts";
import type { Reckoning } from "#calendar/reckon.ts";
import type { DayBand, DayStatus } from "#calendar/workCalendar.ts";
import type { Bilingual } from "#law/law.ts";
import { explainDayReason } from "./explainDay.ts";
import { explainMissingYears } from "./explainMissingYears.ts";
import { explainBand, explainSpan } from "./explainSpan.ts";
import { detailLine, stepLine } from "./explanationLine.ts";
import type { ExplanationLine } from "./explanationLine.ts";

/** A reckoning with the days that its sentences speak of. */
export type ReckonedDays = {
  readonly reckoning: Reckoning;
  readonly counted: readonly CountedDay[];
  /** From the raw day up to the day before the formal one, at its latest. */
  readonly rolled: readonly DayStatus[];
  /** From the raw day back to the day after the safe one, at its earliest. */
  readonly drawnBack: readonly DayStatus[];
  /** First year whose notice is loaded. */
  readonly firstPublished: number;
};

/** How the raw day was counted. */
export function explainRawDay({ reckoning, counted }: ReckonedDays): readonly ExplanationLine[] {
  const { from, span, raw, rule } = reckoning;
  if (span.value === 0)
    return [stepLine({ zh: `没有要数的时长，就是 ${from} 当天。`, en: `There is nothing to count: ${from} itself.` })];
  const [length, reached] = [explainSpan(span), explainBand(raw)];
  const head =
    rule.direction === "forward"
      ? {
          zh: `从 ${from} 向后数 ${length.zh}，到 ${reached.zh}。`,
          en: `${length.en} on from ${from}: ${reached.en}.`,
        }
      : {
          zh: `从 ${from} 向前数 ${length.zh}，到 ${reached.zh}。`,
          en: `${length.en} back from ${from}: ${reached.en}.`,
        };
  return [stepLine(head), detailLine(startDayText(reckoning)), detailLine(unitText(reckoning, counted))];
}

function startDayText({ from, rule, span }: Reckoning): Bilingual {
  const days = span.unit === "calendar-day" || span.unit === "working-day";
  if (rule.startDay === "included")
    return days
      ? { zh: `${from} 当天也数`, en: `${from} itself is one of the days` }
      : {
          zh: `${from} 当天计入，所以比对应日早一天`,
          en: `${from} itself counts, so it ends a day before the same number`,
        };
  return rule.direction === "forward"
    ? { zh: `${from} 当天不计入，从次日数起`, en: `${from} itself does not count; counting starts the day after` }
    : { zh: `${from} 当天不计入，从前一日往前数`, en: `${from} itself does not count; counting starts the day before` };
}

function unitText({ from, span, raw, rule }: Reckoning, counted: readonly CountedDay[]): Bilingual {
  switch (span.unit) {
    case "calendar-day":
      return { zh: "自然日连着数，休息日也计入", en: "Calendar days: days of rest count as well" };
    case "working-day":
      return workingDaysText(counted);
    case "month":
    case "year":
      return monthEndText(from, raw, rule.startDay === "excluded");
  }
}

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

function monthEndText(from: Reckoning["from"], raw: DayBand, startDayExcluded: boolean): Bilingual {
  const wanted = partsOf(from).dayOfMonth;
  const found = partsOf(raw.latest).dayOfMonth;
  if (startDayExcluded && wanted > found)
    return {
      zh: `当月没有 ${wanted} 日，取当月最后一日 ${found} 日`,
      en: `That month has no day ${wanted}; its last day, ${found}, is taken`,
    };
  return { zh: "按月、年数，到对应的那一天", en: "Months and years end on the day of the same number" };
}

/** What became of the raw day where it is a day of rest. */
export function explainFormalDay(days: ReckonedDays): readonly ExplanationLine[] {
  const { reckoning, rolled } = days;
  return [stepLine(formalDayText(days)), ...(reckoning.formal === reckoning.raw ? [] : rolled.map(reasonLine))];
}

function formalDayText({ reckoning, rolled, firstPublished }: ReckonedDays): Bilingual {
  const { span, raw, formal, rule } = reckoning;
  const day = raw.latest;
  if (span.unit === "working-day" && span.value > 0)
    return { zh: "数到的那天一定是工作日，不用顺延。", en: "The day reached is a working day, so nothing moves it." };
  if (rule.direction === "backward")
    return {
      zh: `就是 ${day}：向前数的期限遇休息日不顺延，顺延会使留出的时间不足。`,
      en: `${day} itself: a period counted back is not moved off a day of rest, which would leave less time than it asks for.`,
    };
  if (rule.restDay === "stays")
    return {
      zh: `就是 ${day}：按所选规则，遇休息日不顺延。`,
      en: `${day} itself: by the rule chosen it stays, rest day or not.`,
    };
  if (formal.provisional) {
    const [band, missing] = [explainBand(formal), explainMissingYears(formal.unpublished, firstPublished)];
    return {
      zh: `暂定 ${band.zh}：${day} 如是休息日就顺延到其后第一个工作日，而${missing.zh}。`,
      en: `For now ${band.en}: if ${day} is a day of rest it moves to the first working day after, and ${missing.en}.`,
    };
  }
  if (rolled.length === 0)
    return { zh: `${day} 是工作日，不用顺延。`, en: `${day} is a working day, so nothing moves it.` };
  return {
    zh: `${day} 是休息日，顺延到其后第一个工作日 ${formal.latest}。`,
    en: `${day} is a day of rest, so it moves to the first working day after, ${formal.latest}.`,
  };
}

/** The last working day that does not rely on any rule about rest days. */
export function explainSafeDay(days: ReckonedDays): readonly ExplanationLine[] {
  return [stepLine(safeDayText(days)), ...days.drawnBack.map(reasonLine)];
}

function safeDayText({ reckoning, drawnBack, firstPublished }: ReckonedDays): Bilingual {
  const { span, raw, safe } = reckoning;
  if (span.unit === "working-day" && span.value > 0)
    return {
      zh: "数到的那天就是工作日，稳妥日就是它。",
      en: "The day reached is a working day, so it is the safe day as well.",
    };
  if (safe.provisional) {
    const [band, missing] = [explainBand(safe), explainMissingYears(safe.unpublished, firstPublished)];
    return {
      zh: `暂定 ${band.zh}：${missing.zh}，按最早的日子准备。`,
      en: `For now ${band.en}, because ${missing.en}; prepare for the earliest.`,
    };
  }
  if (drawnBack.length === 0)
    return {
      zh: `${raw.latest} 是工作日，稳妥日就是当天。`,
      en: `${raw.latest} is a working day, so it is the safe day as well.`,
    };
  return {
    zh: `${raw.latest} 不是工作日，不指望顺延，取此前最后一个工作日 ${safe.latest}。`,
    en: `${raw.latest} is not a working day; without counting on its being moved, the last working day before it is ${safe.latest}.`,
  };
}

function reasonLine(status: DayStatus): ExplanationLine {
  return detailLine(explainDayReason(status));
}

/** Why a result is provisional, and between which days it lies; null where it is firm. */
export function explainProvisional({ raw, formal, safe }: Reckoning, firstPublished: number): Bilingual | null {
  const open = [raw, formal, safe].filter(({ provisional }) => provisional);
  if (open.length === 0) return null;
  const years = [...new Set(open.flatMap(({ unpublished }) => unpublished))].toSorted((a, b) => a - b);
  const missing = explainMissingYears(years, firstPublished);
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
