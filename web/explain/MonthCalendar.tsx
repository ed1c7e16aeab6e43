import { partsOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { useLanguage } from "../language.tsx";
import type { CountedDay, CountedMonth } from "./countedMonths.ts";

type MonthCalendarProps = {
  readonly month: CountedMonth;
  readonly counted: ReadonlyMap<string, CountedDay>;
  readonly today: string;
  readonly lastDay: string;
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
  readonly counted: CountedDay | undefined;
  readonly today: boolean;
  readonly last: boolean;
};

function DayCell({ day, counted, today, last }: DayCellProps) {
  const { texts, say } = useLanguage();
  const { explain } = texts;
  const { dayOfMonth } = partsOf(day);
  if (counted === undefined) return <td className="month-day month-outside">{dayOfMonth}</td>;
  const state = counted.working === null ? "unpublished" : counted.working ? "working" : "rest";
  const marks = `${today ? " month-today" : ""}${last ? " month-last" : ""}`;
  return (
    <td className={`month-day month-${state}${marks}`} title={say(counted.why)}>
      {dayOfMonth}
      <span className="unseen">
        {explain[state]} {today ? explain.today : ""} {last ? explain.lastDay : ""}
      </span>
    </td>
  );
}
