import { weekdayOf } from "#calendar/day.ts";
import type { DayStatus } from "#calendar/workCalendar.ts";
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

/** What a day counts as, and why. */
export function explainDayReason({ day, reason }: DayStatus): Bilingual {
  const weekday = weekdays[weekdayOf(day) - 1] ?? weekdays[0];
  const at = { zh: `${day} ${weekday.zh}`, en: `${day} ${weekday.en}` };
  switch (reason.kind) {
    case "weekday":
      return { zh: `${at.zh}：工作日`, en: `${at.en}: working day` };
    case "weekend":
      return { zh: `${at.zh}：周末`, en: `${at.en}: weekend` };
    case "rest-day":
      return {
        zh: `${at.zh}：${reason.holiday}放假（${reason.notice}）`,
        en: `${at.en}: holiday, ${reason.holiday} (${reason.notice})`,
      };
    case "worked-weekend":
      return {
        zh: `${at.zh}：${reason.holiday}调休上班（${reason.notice}）`,
        en: `${at.en}: worked in exchange for ${reason.holiday} (${reason.notice})`,
      };
    case "statutory":
      return { zh: `${at.zh}：${reason.holiday}，法定节假日`, en: `${at.en}: statutory holiday, ${reason.holiday}` };
    case "unpublished":
      return {
        zh: `${at.zh}：${reason.year} 年放假安排尚未公布，不能确定`,
        en: `${at.en}: not certain, the holiday notice for ${reason.year} is not published`,
      };
  }
}
