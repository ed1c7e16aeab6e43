import type { Law } from "./law.ts";
import { whenAsked } from "./whenAsked.ts";

/** What of a law says which days are working days. */
const ofCalendar: ReadonlySet<string> = new Set<keyof Law>(["calendar", "calendarYears", "statutorySources"]);

/**
 * A law with the calendar of another: which days are working days is what is known of them, and no rule that somebody
 * could have been promised.
 */
export function lawOnCalendar(law: Law, calendar: Law): Law {
  const makers = Object.keys(law).map((name) => {
    const part = name as keyof Law;
    return [part, () => (ofCalendar.has(part) ? calendar : law)[part]];
  });
  return whenAsked<Law>(Object.fromEntries(makers) as { readonly [Name in keyof Law]: () => Law[Name] });
}
