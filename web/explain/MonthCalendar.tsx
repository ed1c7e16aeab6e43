import { partsOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { useLanguage } from "../language.tsx";
import type { CountedMonth, ShownDay } from "./countedMonths.ts";
import { reasonOf } from "./countedMonths.ts";

type MonthCalendarProps = {
  readonly month: CountedMonth;
  /** Days with a kind are shown with its mark, and read out with their whole reason. */
  readonly counted: ReadonlyMap<string, ShownDay>;
  readonly today: string;
  /** The day that is counted to; none in a calendar of a year. */
  readonly lastDay?: string;
};

export function MonthCalendar({ month, counted, today, lastDay }: MonthCalendarProps) {
  const { time } = useLanguage().texts;
  return (
    <table className="month">
      <caption>{time.month(month.year, month.month)}</caption>
      <thead>
        <tr>
          {time.weekdays.map((name) => (
            <th key={name} scope="col">
              {name.slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week[0]?.key}>
            {week.map(({ key, day }) =>
              day === null ? (
                <td key={key} aria-hidden="true" />
              ) : (
                <DayCell key={key} day={day} counted={counted.get(day)} today={day === today} last={day === lastDay} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayCellProps = {
  readonly day: Day;
  readonly counted: ShownDay | undefined;
  readonly today: boolean;
  readonly last: boolean;
};

function DayCell({ day, counted, today, last }: DayCellProps) {
  const { texts, say } = useLanguage();
  const { explain, calendar } = texts;
  const { dayOfMonth } = partsOf(day);
  if (counted === undefined) return <td className="month-day month-outside">{dayOfMonth}</td>;
  const state = counted.working === null ? "unpublished" : counted.working ? "working" : "rest";
  const { kind } = counted;
  const mark =
    kind === undefined || !(kind in calendar.marks) ? undefined : calendar.marks[kind as keyof typeof calendar.marks];
  const marks = `${today ? " month-today" : ""}${last ? " month-last" : ""}${mark === undefined ? "" : ` month-${kind}`}`;
  return (
    <td className={`month-day month-${state}${marks}`} title={say(counted.why)}>
      {dayOfMonth}
      {mark === undefined ? null : <sup aria-hidden="true">{mark}</sup>}
      <span className="unseen">
        {kind === undefined ? explain[state] : reasonOf(say(counted.why))} {today ? explain.today : ""}{" "}
        {last ? explain.lastDay : ""}
      </span>
    </td>
  );
}
