import type { CalendarYearReply } from "#contract/calendar.ts";
import { useLanguage } from "../../language.tsx";

/** Says plainly what nobody can know yet; nothing where the whole year is settled. */
export function OpenYearBand({ reply }: { reply: CalendarYearReply }) {
  const { calendar } = useLanguage().texts;
  const { year, published, undecidedDays, years } = reply;
  if (undecidedDays === 0) return null;
  if (published) {
    return (
      <div className="open-year" role="note">
        <p>{calendar.december(undecidedDays, year + 1)}</p>
      </div>
    );
  }
  const wasLoadedNever = year < (years[0] ?? year);
  return (
    <div className="open-year" role="note">
      <p>
        <b>{wasLoadedNever ? calendar.notLoaded(year) : calendar.open(year)}</b>
      </p>
      {wasLoadedNever ? null : <p>{calendar.openHint(undecidedDays)}</p>}
    </div>
  );
}
