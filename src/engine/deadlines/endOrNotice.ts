import type { Span } from "#calendar/span.ts";
import { countingOf } from "#law/countingOf.ts";
import type { Deadline } from "#law/law.ts";
import { soleReading } from "../readings.ts";
import type { Situation } from "../situation.ts";
import { countFromEnd } from "./countFromEnd.ts";
import type { DueDay } from "./dueDay.ts";

/** The contract's own notice day before the end of the current term; without a notice clause, the end itself. */
export function endOrNotice(
  deadline: Extract<Deadline, { kind: "end-or-notice" }>,
  situation: Situation,
): readonly DueDay[] {
  const end = situation.current.term.end;
  if (end === null) return [];
  const { law, item } = situation;
  const notice = item.renewal?.notice ?? null;
  const span: Span = notice ?? { value: 0, unit: "calendar-day" };
  const counting = countingOf(law, deadline.counting);
  const readings = soleReading(law.calendar, end, span, counting);
  return [
    countFromEnd(situation, end, span, counting, readings, (raw) =>
      notice === null ? { kind: "end-is-last-day", end } : { kind: "notice", from: end, span, raw },
    ),
  ];
}
