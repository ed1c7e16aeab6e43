import type { Day } from "#calendar/day.ts";
import type { Span } from "#calendar/span.ts";
import type { DayBand } from "#calendar/workCalendar.ts";
import type { Counting } from "#law/law.ts";
import type { Step } from "../outcome.ts";
import { soleReading } from "../readings.ts";
import type { Readings } from "../readings.ts";
import type { Situation } from "../situation.ts";
import type { DueDay } from "./dueDay.ts";
import { termSteps } from "./termSteps.ts";

/**
 * The due day that hangs on the end of the current term. `counted` is null where the span cannot be counted, say a
 * notice of two thousand months: then the end itself is the last day, and a step says so.
 */
export function countFromEnd(
  situation: Situation,
  end: Day,
  span: Span,
  counting: Counting,
  counted: Readings | null,
  stepOf: (raw: DayBand) => Step,
): DueDay {
  const readings = counted ?? soleReading(situation.law.calendar, end, { value: 0, unit: "calendar-day" }, counting);
  if (readings === null) throw new Error(`${end} is not a day of the calendar`);
  return {
    key: end.replaceAll("-", ""),
    readings,
    expiresOn: end,
    presumed: situation.current.presumed,
    referenceDay: null,
    opens: null,
    steps: [
      ...termSteps(situation),
      counted === null ? { kind: "not-counted", end, span } : stepOf(counted.leading.reckoning.raw),
    ],
  };
}
