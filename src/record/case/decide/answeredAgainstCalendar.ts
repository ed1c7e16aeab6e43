import type { Day } from "#calendar/day.ts";
import type { CaseCommandOf } from "../caseCommand.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";
import type { CaseStand } from "../caseStand.ts";
import { titledThings } from "../namedThings.ts";
import { againstCalendar } from "../questions/againstCalendar.ts";

/**
 * An answer that the calendar contradicts on the day on which it is given; null where none does. A year that makes an
 * earlier answer wrong is taken, and the case asks for that answer again: one of the two has to come first.
 */
export function answeredAgainstCalendar(
  { case: one, matter }: CaseStand,
  given: CaseCommandOf<"answer">["answers"],
  on: Day,
): CaseRefusal | null {
  const said = Object.entries({ ...one.answers, ...given }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const found = againstCalendar(matter, { answers: Object.fromEntries(said) }, on);
  if (found === null || (given[found.question.id] ?? null) === null) return null;
  const { question, others, year, day, isPast } = found;
  return caseRefused("answer-against-calendar", question.id, {
    ...question.ask,
    given: found.given.title.zh,
    givenEn: found.given.title.en,
    year,
    day,
    on,
    past: isPast ? "yes" : "no",
    ...titledThings(others),
  });
}
