import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { CalendarYearReply } from "#contract/calendar.ts";
import { calendarYearQuery, healthQuery } from "../api.ts";
import { MonthCalendar } from "../explain/MonthCalendar.tsx";
import { monthWeeks } from "../explain/countedMonths.ts";
import { useLanguage } from "../language.tsx";
import { Answer } from "../parts/Answer.tsx";
import { PageWait } from "../parts/PageWait.tsx";
import { useTitle } from "../useTitle.ts";
import { CalendarLegend } from "./calendar/CalendarLegend.tsx";
import { NoticesCard } from "./calendar/NoticesCard.tsx";
import { OpenYearBand } from "./calendar/OpenYearBand.tsx";
import { SpecialDaysCard } from "./calendar/SpecialDaysCard.tsx";
import { YearChoice } from "./calendar/YearChoice.tsx";
import type { Texts } from "../zh.ts";
import "../explain/Explanation.css";
import "./CalendarPage.css";

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

/** The working days of a year: what each day counts as, why, and by which notice. This year unless the address says another. */
export function CalendarPage() {
  const { texts } = useLanguage();
  const { year: asked } = useSearch({ strict: false });
  const today = useQuery(healthQuery()).data?.today;
  useTitle(texts.calendar.title);
  const year = asked ?? (today === undefined ? undefined : Number(today.slice(0, 4)));
  return year === undefined ? <PageWait /> : <CalendarOf year={year} />;
}

function CalendarOf({ year }: { year: number }) {
  const query = useQuery({ ...calendarYearQuery(year), placeholderData: keepPreviousData });
  return <Answer query={query}>{(reply) => <CalendarContent reply={reply} />}</Answer>;
}

function leadOf({ published, statutory, undecidedDays }: CalendarYearReply, working: number, text: Texts["calendar"]) {
  if (!published) return text.leadStatutory(statutory.length, undecidedDays);
  return undecidedDays === 0 ? text.lead(working) : text.leadOpen(working, undecidedDays);
}

function CalendarContent({ reply }: { reply: CalendarYearReply }) {
  const { calendar } = useLanguage().texts;
  const { year, days } = reply;
  const byDay = new Map(days.map((one) => [one.day, one]));
  const working = days.filter((one) => one.working === true).length;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{calendar.headline(year)}</h1>
          <p>{leadOf(reply, working, calendar)}</p>
        </div>
      </div>
      <YearChoice year={year} years={reply.years} />
      <OpenYearBand reply={reply} />
      <section className="card" aria-label={calendar.headline(year)}>
        <CalendarLegend kinds={new Set(days.map(({ kind }) => kind))} />
        <div className="year-months">
          {monthNumbers.map((month) => (
            <MonthCalendar
              key={`${year}-${month}`}
              month={{ year, month, weeks: monthWeeks(year, month) }}
              counted={byDay}
              today={reply.today}
            />
          ))}
        </div>
      </section>
      <div className="columns">
        <SpecialDaysCard reply={reply} />
        <NoticesCard reply={reply} />
      </div>
    </>
  );
}
