import type { CountedDay } from "#calendar/countedDays.ts";
import { fromDayNumber, weekdayOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { DayReason, DayStretch } from "#calendar/workCalendar.ts";
import type { Bilingual } from "#law/law.ts";

const weekdays = [
  { zh: "周一", en: "Monday" },
  { zh: "周二", en: "Tuesday" },
  { zh: "周三", en: "Wednesday" },
  { zh: "周四", en: "Thursday" },
  { zh: "周五", en: "Friday" },
  { zh: "周六", en: "Saturday" },
  { zh: "周日", en: "Sunday" },
] as const;

export function explainWeekday(day: Day): Bilingual {
  return weekdays[weekdayOf(day) - 1] ?? weekdays[0];
}

/** What a day counts as, and why. */
export function explainDayReason({ day, reason }: { readonly day: Day; readonly reason: DayReason }): Bilingual {
  const weekday = explainWeekday(day);
  const why = explainReason(reason);
  return { zh: `${day} ${weekday.zh}：${why.zh}`, en: `${day} ${weekday.en}: ${why.en}` };
}

/** Days that count alike for the same reason, and the reason; one day with its weekday. */
export function explainStretch({ first, last, reason }: DayStretch): Bilingual {
  const from = fromDayNumber(first);
  if (first === last) return explainDayReason({ day: from, reason });
  const [to, why] = [fromDayNumber(last), explainReason(reason)];
  return { zh: `${from} 至 ${to}：${why.zh}`, en: `${from} to ${to}: ${why.en}` };
}

/** A day that a count passed, and whether it counts, where that is known. */
export function explainCountedDay(one: CountedDay): Bilingual {
  return explainCounts(explainDayReason(one), one.counts);
}

/** With whether it counts, where that is known. */
export function explainCounts(text: Bilingual, counts: boolean | null): Bilingual {
  if (counts === null) return text;
  return counts
    ? { zh: `${text.zh}，计入`, en: `${text.en}; counted` }
    : { zh: `${text.zh}，不计入`, en: `${text.en}; not counted` };
}

/** The reason alone, without the day and without a full stop. */
export function explainReason(reason: DayReason): Bilingual {
  switch (reason.kind) {
    case "weekday":
      return { zh: "工作日", en: "working day" };
    case "weekend":
      return { zh: "周末", en: "weekend" };
    case "rest-day":
      return {
        zh: `${reason.holiday}放假（${reason.notice}）`,
        en: `holiday, ${reason.holiday} (${reason.notice})`,
      };
    case "worked-weekend":
      return {
        zh: `${reason.holiday}调休上班（${reason.notice}）`,
        en: `worked in exchange for ${reason.holiday} (${reason.notice})`,
      };
    case "statutory":
      return { zh: `${reason.holiday}，法定节假日`, en: `statutory holiday, ${reason.holiday}` };
    case "unpublished":
      return {
        zh: `${reason.year} 年放假安排尚未公布，不能确定`,
        en: `not certain, the holiday notice for ${reason.year} is not published`,
      };
    case "not-loaded":
      return {
        zh: `${reason.year} 年放假安排没有载入，不能确定`,
        en: `not certain, the holiday notice for ${reason.year} is not loaded`,
      };
  }
}
