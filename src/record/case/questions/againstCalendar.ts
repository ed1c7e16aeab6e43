import type { Day } from "#calendar/day.ts";
import type { CaseAnswer, CaseQuestion } from "#law/course.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { yearlyDays } from "../days/yearlyDays.ts";
import { yearAsked } from "./yearAsked.ts";

/** An answer that says of the last day of a year what the calendar does not. */
export type AgainstCalendar = {
  readonly question: CaseQuestion;
  readonly given: CaseAnswer;
  /** Those that the calendar leaves. */
  readonly others: readonly CaseAnswer[];
  readonly year: number;
  readonly day: Day;
  readonly isPast: boolean;
};

/** The first answer of a case that the calendar contradicts on a day; null where none is, and where no year is known. */
export function againstCalendar(
  { course, duties }: CaseMatter,
  one: Pick<Case, "answers">,
  on: Day,
): AgainstCalendar | null {
  const year = yearAsked(course, one);
  const [due] = year === null ? [] : yearlyDays(duties.law, course, year);
  if (year === null || due === undefined) return null;
  const isPast = due.day < on;
  for (const question of course.questions) {
    const { answers, lastDay } = question;
    const given = one.answers[question.id];
    if (lastDay === null || typeof answers === "string" || given === undefined) continue;
    const wrong = isPast ? lastDay.ahead : lastDay.passed;
    const found = answers.find(({ id }) => id === given && wrong.includes(id));
    const others = answers.filter(({ id }) => !wrong.includes(id));
    if (found !== undefined) return { question, given: found, others, year, day: due.day, isPast };
  }
  return null;
}
