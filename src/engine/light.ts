import type { Day } from "#calendar/day.ts";
import type { Light } from "./outcome.ts";
import type { Situation } from "./situation.ts";

/** The one function behind every light, on every page, in every export and message. */
export function lightOf(situation: Situation, lastDayToAct: Day, warnFrom: Day): Light {
  const { item, current, asOf } = situation;
  const end = current.term.end;
  if (item.notContinuing && end !== null && end < asOf) return "grey";
  if (item.renewal?.auto === true && !item.notContinuing) return "blue";
  if (lastDayToAct < asOf) return "red";
  return warnFrom <= asOf ? "yellow" : "green";
}
