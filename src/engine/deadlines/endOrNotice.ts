import { noticeDay } from "#calendar/renewalTerms.ts";
import type { Step } from "../outcome.ts";
import type { Situation } from "../situation.ts";
import type { DueDay } from "./dueDay.ts";
import { termSteps } from "./termSteps.ts";

/** The contract's own notice day before the end of the current term; without a notice clause, the end itself. */
export function endOrNotice(situation: Situation): readonly DueDay[] {
  const end = situation.current.term.end;
  if (end === null) return [];
  const notice = situation.item.renewal?.notice ?? null;
  // Ours to do: where the notice day is only known as a band, the earliest leads.
  const band = notice === null ? null : noticeDay(end, notice, situation.law.calendar);
  const lastDayToAct = band?.earliest ?? end;
  const last: Step =
    notice === null
      ? { kind: "end-is-last-day", end }
      : { kind: "notice", from: end, value: notice.value, unit: notice.unit, result: lastDayToAct };
  return [
    {
      key: end.replaceAll("-", ""),
      lastDayToAct,
      provisional: band?.provisional ?? false,
      expiresOn: end,
      presumed: situation.current.presumed,
      referenceDay: null,
      opens: null,
      steps: [...termSteps(situation), last],
    },
  ];
}
