import type { Bilingual } from "../law.ts";

/** What is wrong with the calendar, and the mend. */
export const calendarProblemText = {
  lacks: (file: string): Bilingual => ({
    zh: `缺少 ${file}。没有它就无法推算工作日，请放回。`,
    en: `lacks ${file}. Without it no working day can be counted: put it back.`,
  }),
  noYear: {
    zh: "没有任何一年的放假安排。请放回 2026.yaml 这样的文件。",
    en: "has no published year. Put files like 2026.yaml back.",
  },
  movingDay: (name: string, year: number, found: string): Bilingual => ({
    zh: `${year} 年的 ${name} 不可能是 ${found}。请核对这一天。`,
    en: `${name} of ${year} cannot fall on ${found}. Check the day.`,
  }),
  notGoverned: (day: string, year: number): Bilingual => ({
    zh: `${day} 不归 ${year} 年的通知管。请核对年份，或写到那一年的文件里。`,
    en: `${day} cannot be governed by the notice for ${year}. Check the year, or write it in that year's file.`,
  }),
  weekday: (day: string): Bilingual => ({
    zh: `${day} 本来就是工作日：调休上班的只能是周末。请核对日期。`,
    en: `${day} is a weekday: only a weekend day is worked in exchange. Check the day.`,
  }),
  noMoon: (year: number): Bilingual => ({
    zh: `law/calendar/moving-days.yaml 没有 ${year} 年的农历节日。请先在那里补上。`,
    en: `law/calendar/moving-days.yaml does not know the moon's days of ${year}. Add them there first.`,
  }),
  leavesOut: (day: string, holiday: string): Bilingual => ({
    zh: `漏了 ${day}，这是${holiday}的法定假日。请补上，或核对通知。`,
    en: `leaves out ${day}, a statutory day of ${holiday}. Add it, or check the notice.`,
  }),
  /** `year` is null for the same file. */
  again: (day: string, year: number | null, otherWay: boolean): Bilingual => ({
    zh: `${day} 又写了一次，${year === null ? "本文件" : `law/calendar/${year}.yaml`}里已经有了${otherWay ? "，而且一处放假、一处上班" : ""}。请只留一处。`,
    en: `names ${day} again, which ${year === null ? "the same file" : `law/calendar/${year}.yaml`} already has${otherWay ? " the other way" : ""}. Leave it in one place.`,
  }),
} as const;
