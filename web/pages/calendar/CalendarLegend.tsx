import type { CalendarDay } from "#contract/calendar.ts";
import { useLanguage } from "../../language.tsx";

/** Classes of a day of each kind, as `MonthCalendar` gives them. */
const looks: readonly (readonly [CalendarDay["kind"], string])[] = [
  ["weekday", "month-working"],
  ["weekend", "month-rest"],
  ["rest-day", "month-rest month-rest-day"],
  ["worked-weekend", "month-working month-worked-weekend"],
  ["statutory", "month-rest month-statutory"],
  ["unpublished", "month-unpublished"],
  ["not-loaded", "month-unpublished"],
];

/** What the kinds of days that are shown look like. */
export function CalendarLegend({ kinds }: { kinds: ReadonlySet<CalendarDay["kind"]> }) {
  const { legend } = useLanguage().texts.calendar;
  return (
    <ul className="months-legend">
      {looks.map(([kind, look]) =>
        kinds.has(kind) ? (
          <li key={kind}>
            <i className={`month-day ${look}`} aria-hidden="true" /> {legend[kind]}
          </li>
        ) : null,
      )}
    </ul>
  );
}
