import type { CalendarYearReply } from "#contract/calendar.ts";
import { dayText, weekdayText } from "../../dayText.ts";
import { reasonOf } from "../../explain/countedMonths.ts";
import { useLanguage } from "../../language.tsx";
import { namedSpans } from "./namedSpans.ts";

/** The days that are not as their weekday, as a list to read; of an unpublished year the statutory ones. */
export function SpecialDaysCard({ reply }: { reply: CalendarYearReply }) {
  const { texts, say } = useLanguage();
  const { calendar, time } = texts;
  const title = reply.published ? calendar.special : calendar.statutory;
  const rows = reply.published
    ? namedSpans(reply.days).map(({ first, last }) => ({
        key: first.day,
        when:
          first === last ? dayText(first.day, texts) : time.range(dayText(first.day, texts), dayText(last.day, texts)),
        what: reasonOf(say(first.why)),
      }))
    : reply.statutory.map(({ day, holiday }) => ({
        key: day,
        when: time.dayAndWeekday(dayText(day, texts), weekdayText(day, texts)),
        what: holiday,
      }));
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
      </div>
      <ul className="special-days">
        {rows.map(({ key, when, what }) => (
          <li key={key}>
            <b>{when}</b> {what}
          </li>
        ))}
      </ul>
    </section>
  );
}
