import { useQuery } from "@tanstack/react-query";
import { healthQuery } from "../api.ts";
import { dayText, weekdayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";

/** The server's civil day in Shanghai: the one that every date is reckoned from, whatever this computer's clock says. */
export function Today() {
  const { texts } = useLanguage();
  const today = useQuery(healthQuery()).data?.today;
  return (
    <span className="shell-today">
      {today === undefined ? null : (
        <time dateTime={today}>{texts.time.dayAndWeekday(dayText(today, texts), weekdayText(today, texts))}</time>
      )}
    </span>
  );
}
