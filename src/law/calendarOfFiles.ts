import { buildWorkCalendar } from "#calendar/prefixCalendar.ts";
import type { StatutoryLaw } from "#calendar/statutoryHolidays.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { YearNotice } from "#calendar/yearNotice.ts";
import type { LawFiles } from "./files/lawFiles.ts";
import type { PublishedYear } from "./publishedYear.ts";

type YearFile = LawFiles["years"][number]["value"];

/** The working calendar that the files describe; they must have passed the checks. */
export function calendarOf(files: LawFiles): WorkCalendar {
  return buildWorkCalendar(
    files.years.map(({ value }) => noticeOf(value)),
    statutoryLawOf(files),
  );
}

/** What the file says of the year as a whole. */
export function publishedYearOf({ year, notices, holidays, cites, confidence, verifiedOn }: YearFile): PublishedYear {
  const restDays = holidays.reduce((sum, { rest }) => sum + rest.flat().length, 0);
  const workedDays = holidays.reduce((sum, { worked = [] }) => sum + worked.length, 0);
  return { year, notices, restDays, workedDays, cites, confidence, verifiedOn };
}

export function noticeOf({ year, notices, holidays }: YearFile): YearNotice {
  const notice = notices.map(({ number, address }) => number ?? address).join(" ");
  const days = holidays.flatMap(({ name, rest, worked = [] }) => [
    ...rest.flat().map((day) => ({ day, working: false, holiday: name })),
    ...worked.map((day) => ({ day, working: true, holiday: name })),
  ]);
  return { year, notice, days };
}

/** Throws where one of the calendar's three single files is missing. */
export function statutoryLawOf({ statutory, movingDays, reach }: LawFiles): StatutoryLaw {
  const [holidays, moon, reaches] = [statutory[0]?.value, movingDays[0]?.value, reach[0]?.value];
  if (holidays === undefined || moon === undefined || reaches === undefined)
    throw new Error("the calendar is not complete");
  const regimes = holidays.regimes.map(({ from, holidays: days }) => ({
    from,
    holidays: days.map((holiday) => ({ ...holiday, reach: reaches[holiday.reach] })),
  }));
  return { regimes, movingDays: moon.years, separateActs: reaches.separateActs };
}
