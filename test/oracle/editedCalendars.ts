import { buildWorkCalendar } from "#calendar/prefixCalendar.ts";
import type { StatutoryLaw } from "#calendar/statutoryHolidays.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import { noticeOf } from "#law/calendarOfFiles.ts";
import { readLawFiles } from "#law/files/lawFiles.ts";
import { civilDays } from "./civilDays.ts";
import type { CivilDays } from "./civilDays.ts";
import type { TwoCalendars } from "./compareClock.ts";
import { editedNotice, noticeTexts, workedDays } from "./noticeTexts.ts";

const published = noticeTexts();

/** 1 January 2006 was a Sunday. */
export const oracleDays: CivilDays = civilDays(2006, 6, 2060);

/** Our calendar from the texts of notices. */
export function calendarOfTexts(texts: ReadonlyMap<number, string>, law: StatutoryLaw): WorkCalendar {
  const named = Object.fromEntries([...texts].map(([year, text]) => [`calendar/${year}.yaml`, text]));
  const { files, problems } = readLawFiles(named);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return buildWorkCalendar(
    files.years.map(({ value }) => noticeOf(value)),
    law,
  );
}

/** The published calendar, and so many more of which one notice was changed: a day off more, a worked day less. */
export function* editedCalendars(random: () => number, count: number, law: StatutoryLaw): Generator<TwoCalendars> {
  const days = oracleDays;
  yield { ours: calendarOfTexts(published, law), days, worked: workedDays(days, published) };
  for (let edit = 0; edit < count; edit += 1) {
    const year = 2008 + Math.floor(random() * 17);
    const off = days.texts[days.indexOf(`${year}-01-08`) + Math.floor(random() * 340)] ?? "";
    const text = editedNotice(published.get(year) ?? "", off, Math.floor(random() * 8));
    const texts = new Map([...published, [year, text]]);
    yield { ours: calendarOfTexts(texts, law), days, worked: workedDays(days, texts) };
  }
}
