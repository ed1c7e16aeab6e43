import type { ExplanationReply } from "#contract/explanations.ts";
import { dayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { MonthCalendar } from "./MonthCalendar.tsx";
import { SpecialDays } from "./SpecialDays.tsx";
import { countedMonths, unpublishedYears } from "./countedMonths.ts";

/** Every day that was counted, as small calendars; what is not published yet is hatched and named. */
export function CountedDays({ explanation }: { explanation: ExplanationReply }) {
  const { texts } = useLanguage();
  const { days, asOf, obligation } = explanation;
  const byDay = new Map(days.map((counted) => [counted.day, counted]));
  const missing = unpublishedYears(days);
  const first = days[0]?.day ?? asOf;
  const last = days.at(-1)?.day ?? asOf;
  return (
    <section aria-label={texts.explain.days}>
      <h3>
        {texts.explain.days} <small>{texts.explain.daysNote(dayText(first, texts), dayText(last, texts))}</small>
      </h3>
      <Legend missing={missing.length > 0} />
      <div className="months">
        {countedMonths(days).map((month) => (
          <MonthCalendar
            key={`${month.year}-${month.month}`}
            month={month}
            counted={byDay}
            today={asOf}
            lastDay={obligation.lastDayToAct}
          />
        ))}
      </div>
      {missing.length === 0 ? null : <p className="months-missing">{texts.explain.missingYears(missing.join(", "))}</p>}
      <SpecialDays days={days} />
    </section>
  );
}

function Legend({ missing }: { missing: boolean }) {
  const { explain } = useLanguage().texts;
  return (
    <ul className="months-legend">
      <li>
        <i className="month-day month-working" aria-hidden="true" /> {explain.working}
      </li>
      <li>
        <i className="month-day month-rest" aria-hidden="true" /> {explain.rest}
      </li>
      {missing ? (
        <li>
          <i className="month-day month-unpublished" aria-hidden="true" /> {explain.unpublished}
        </li>
      ) : null}
      <li>
        <i className="month-day month-working month-last" aria-hidden="true" /> {explain.lastDay}
      </li>
    </ul>
  );
}
