import { partsOf, toDayNumber } from "#calendar/day.ts";
import type { DayNumber } from "#calendar/day.ts";
import type { Reckoning } from "#calendar/reckon.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { Bilingual, Counting, CountingAttribute } from "#law/law.ts";
import { explainStretch } from "./explainDay.ts";
import { explainSkippedDays } from "./explainSkippedDays.ts";
import { explainBand, explainMissing, explainSpan } from "./explainSpan.ts";
import { detailLine, stepLine } from "./explanationLine.ts";
import type { ExplanationLine } from "./explanationLine.ts";

/** A reckoned day from its first word to its last: what was counted, under which rules, and the formal and safe day. */
export function explainReckoning(
  calendar: WorkCalendar,
  reckoning: Reckoning,
  counting: Counting,
): readonly ExplanationLine[] {
  const { from, span, rule, raw } = reckoning;
  const text = explainSpan(span);
  const reached = explainBand(raw);
  const head =
    rule.direction === "forward"
      ? {
          zh: `从 ${from} 向后数 ${text.zh}（${counting.title.zh}），得 ${reached.zh}。`,
          en: `${text.en} on from ${from} (${counting.title.en}) gives ${reached.en}.`,
        }
      : {
          zh: `从 ${from} 向前数 ${text.zh}（${counting.title.zh}），得 ${reached.zh}。`,
          en: `${text.en} back from ${from} (${counting.title.en}) gives ${reached.en}.`,
        };
  return [
    stepLine(head, counting.direction),
    ...explainCounting(calendar, reckoning, counting),
    ...explainLastDays(calendar, reckoning, counting),
  ];
}

/** How the days were counted: the start day, the month end, and what became of each day passed. */
export function explainCounting(
  calendar: WorkCalendar,
  reckoning: Reckoning,
  counting: Counting,
): readonly ExplanationLine[] {
  const { span } = reckoning;
  if (span.value === 0) return [];
  const start = detailLine(withNote(startDayText(reckoning), counting.startDay), counting.startDay);
  switch (span.unit) {
    case "calendar-day":
      return [start, detailLine({ zh: "自然日连着数，休息日也计入", en: "Calendar days: days of rest count as well" })];
    case "working-day":
      return [start, ...explainSkippedDays(calendar, reckoning)];
    case "month":
    case "year":
      return [start, detailLine(withNote(monthEndText(reckoning), counting.monthEnd), counting.monthEnd)];
  }
}

/** Whether the start day counts. */
export function startDayText({ from, rule }: Reckoning): Bilingual {
  if (rule.startDay === "included") return { zh: `${from} 当天计入`, en: `${from} itself counts` };
  return rule.direction === "forward"
    ? { zh: `${from} 当天不计入，从次日数起`, en: `${from} itself does not count; counting starts the day after` }
    : { zh: `${from} 当天不计入，从前一日往前数`, en: `${from} itself does not count; counting starts the day before` };
}

/** The day of a month on which months and years end. */
export function monthEndText({ from, raw, rule }: Reckoning): Bilingual {
  if (rule.startDay === "included") {
    return {
      zh: "按月、年数，到对应那一天的前一日；没有对应日的到月末",
      en: "Months and years end the day before that of the same number, or with the month",
    };
  }
  const wanted = partsOf(from).dayOfMonth;
  const found = partsOf(raw.latest).dayOfMonth;
  if (wanted <= found)
    return { zh: "按月、年数，到对应的那一天", en: "Months and years end on the day of the same number" };
  return {
    zh: `当月没有 ${wanted} 日，取当月最后一日 ${found} 日`,
    en: `That month has no day ${wanted}; its last day, ${found}, is taken`,
  };
}

/** The formal and the safe day. One line where the count ends on a day that is certainly worked. */
export function explainLastDays(
  calendar: WorkCalendar,
  reckoning: Reckoning,
  counting: Counting,
): readonly ExplanationLine[] {
  const { raw, formal, safe } = reckoning;
  if (reckoning.span.unit === "working-day" && raw.provisional)
    return [stepLine(openWorkingDayText(calendar, reckoning))];
  if (!safe.provisional && safe.latest === raw.latest) {
    return [
      stepLine({
        zh: `${raw.latest} 是工作日：形式末日和稳妥日都是当天。`,
        en: `${raw.latest} is a working day: it is both the formal last day and the safe day.`,
      }),
    ];
  }
  const [reached, movedTo] = [toDayNumber(raw.latest), toDayNumber(formal.latest)];
  return [
    formalLine(calendar, reckoning, counting),
    ...explainDays(calendar, reached, movedTo - 1),
    stepLine(safeDayText(calendar, reckoning)),
    // The raw day itself has been named above where the formal day moved off it.
    ...explainDays(calendar, toDayNumber(safe.earliest) + 1, movedTo > reached ? reached - 1 : reached),
  ];
}

function openWorkingDayText(calendar: WorkCalendar, { raw }: Reckoning): Bilingual {
  const [band, missing] = [explainBand(raw), explainMissing(calendar, raw)];
  return {
    zh: `数到的那天一定是工作日，形式末日和稳妥日都是它，暂定 ${band.zh}：${missing.zh}。自己要办的事按最早的办，等别人办的按最晚的等。`,
    en: `The day reached is a working day, and both the formal last day and the safe day: for now ${band.en}, because ${missing.en}. For what is ours to do take the earliest, for what others owe us the latest.`,
  };
}

function formalLine(calendar: WorkCalendar, reckoning: Reckoning, { restDay }: Counting): ExplanationLine {
  const { span, rule, raw } = reckoning;
  // An end that nothing is counted from falls on the day on which it falls; no rule is needed for that.
  if (span.value === 0 && rule.direction === "backward") {
    return stepLine({
      zh: `形式末日就是到期日 ${raw.latest} 当天，遇休息日也不后移。`,
      en: `Formal last day: the end itself, ${raw.latest}, rest day or not.`,
    });
  }
  return stepLine(sentence(withNote(formalDayText(calendar, reckoning), restDay)), restDay);
}

/** Of a raw day that is not certainly worked. */
export function formalDayText(calendar: WorkCalendar, { raw, formal, rule }: Reckoning): Bilingual {
  const day = raw.latest;
  if (rule.direction === "backward") {
    return {
      zh: `形式末日是 ${day}：倒数的期限遇休息日不顺延`,
      en: `Formal last day: ${day}. A period counted back is not moved off a day of rest`,
    };
  }
  if (rule.restDay === "stays")
    return { zh: `形式末日是 ${day}，遇休息日不顺延`, en: `Formal last day: ${day}, rest day or not` };
  if (formal.provisional) {
    const [band, missing] = [explainBand(formal), explainMissing(calendar, formal)];
    return {
      zh: `形式末日暂定 ${band.zh}：${day} 如是休息日就顺延到其后第一个工作日，而 ${missing.zh}`,
      en: `Formal last day for now: ${band.en}. If ${day} is a day of rest it moves to the first working day after, and ${missing.en}`,
    };
  }
  return {
    zh: `形式末日是 ${formal.latest}：${day} 是休息日，顺延到其后第一个工作日`,
    en: `Formal last day: ${formal.latest}. ${day} is a day of rest, so it moves to the first working day after`,
  };
}

/** Of a raw day that is not certainly worked. */
export function safeDayText(calendar: WorkCalendar, { raw, safe, rule }: Reckoning): Bilingual {
  if (safe.provisional) {
    const [band, missing] = [explainBand(safe), explainMissing(calendar, safe)];
    return {
      zh: `稳妥日暂定 ${band.zh}：${missing.zh}，按最早的日子准备。`,
      en: `Safe day for now: ${band.en}, because ${missing.en}; prepare for the earliest.`,
    };
  }
  const [day, last] = [raw.latest, safe.latest];
  if (rule.restDay === "stays" || rule.direction === "backward") {
    return {
      zh: `${day} 不是工作日，不指望顺延；稳妥日是此前最后一个工作日 ${last}。`,
      en: `${day} is not a working day; do not count on its being moved forward. The safe day is the last working day before it, ${last}.`,
    };
  }
  return {
    zh: `不想依赖顺延，就按稳妥日办：此前最后一个工作日 ${last}。`,
    en: `To do without the move, keep the safe day: the last working day before it, ${last}.`,
  };
}

/** The days from `first` to `last`, both included, with what they are. */
export function explainDays(calendar: WorkCalendar, first: DayNumber, last: DayNumber): readonly ExplanationLine[] {
  return calendar.stretches(first, last).map((stretch) => detailLine(explainStretch(stretch)));
}

/** With what a reader should know of the rule. */
export function withNote({ zh, en }: Bilingual, { note }: CountingAttribute<string>): Bilingual {
  return note === null ? { zh, en } : { zh: `${zh}（${note.zh.replace(/。$/u, "")}）`, en: `${en}. ${note.en}` };
}

/** With its full stop. */
export function sentence({ zh, en }: Bilingual): Bilingual {
  return { zh: `${zh}。`, en: en.endsWith(".") ? en : `${en}.` };
}
