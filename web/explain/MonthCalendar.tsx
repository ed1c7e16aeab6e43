import { partsOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { useLanguage } from "../language.tsx";
import type { CountedMonth, ShownDay } from "./countedMonths.ts";
import { reasonOf } from "./countedMonths.ts";

/** What else is written into the cell of a day. */
export type DayDetail = {
  /** A word or a number below the day of the month. */
  readonly note: string;
  /** A mark in the corner. */
  readonly corner: string;
  /** What screen readers say instead of what the colours say. */
  readonly spoken: string;
  /** Classes beside that of the state. */
  readonly marks: string;
};

type MonthCalendarProps = {
  readonly month: CountedMonth;
  /** Days with a kind are shown with its mark, and read out with their whole reason. */
  readonly counted: ReadonlyMap<string, ShownDay>;
  readonly today: string;
  /** The day that is counted to; none in a calendar of a year. */
  readonly lastDay?: string;
  /** With them the cells are larger. */
  readonly details?: ReadonlyMap<string, DayDetail>;
};

export function MonthCalendar({ month, counted, today, lastDay, details }: MonthCalendarProps) {
  const { time } = useLanguage().texts;
  return (
    <table className={details === undefined ? "month" : "month month-detailed"}>
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
                <DayCell
                  key={key}
                  day={day}
                  counted={counted.get(day)}
                  today={day === today}
                  last={day === lastDay}
                  detail={details?.get(day)}
                />
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
  readonly detail: DayDetail | undefined;
};

function DayCell({ day, counted, today, last, detail }: DayCellProps) {
  const { texts, say } = useLanguage();
  const { explain, calendar } = texts;
  const { dayOfMonth } = partsOf(day);
  if (counted === undefined) return <td className="month-day month-outside">{dayOfMonth}</td>;
  const state = counted.working === null ? "unpublished" : counted.working ? "working" : "rest";
  const { kind } = counted;
  const mark =
    kind === undefined || !(kind in calendar.marks) ? undefined : calendar.marks[kind as keyof typeof calendar.marks];
  const ends = `${today ? " month-today" : ""}${last ? " month-last" : ""}`;
  const marks = `${ends}${mark === undefined ? "" : ` month-${kind}`} ${detail?.marks ?? ""}`.trimEnd();
  const corner = detail?.corner || mark;
  const reason = kind === undefined ? explain[state] : reasonOf(say(counted.why));
  return (
    <td className={`month-day month-${state}${marks}`} title={say(counted.why)}>
      {dayOfMonth}
      {corner === undefined ? null : <sup aria-hidden="true">{corner}</sup>}
      {detail === undefined ? null : <small aria-hidden="true">{detail.note}</small>}
      <span className="unseen">
        {detail?.spoken ?? `${reason} ${today ? explain.today : ""} ${last ? explain.lastDay : ""}`}
      </span>
    </td>
  );
}
