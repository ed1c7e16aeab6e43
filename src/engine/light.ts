import { lightOfFiling } from "./filing.ts";
import type { Light, Obligation } from "./outcome.ts";
import type { Situation } from "./situation.ts";

/** The one function behind every light, on every page, in every export and message. */
export function lightOf(
  situation: Situation,
  { lastDayToAct, warnFrom, expiresOn, filed }: Pick<Obligation, "lastDayToAct" | "warnFrom" | "expiresOn" | "filed">,
): Light {
  const { item, current, asOf, replacement } = situation;
  const end = current.term.end;
  if (item.notContinuing && end !== null && end < asOf) return "grey";
  if (replacement?.state === "taken-over") return "grey";
  if (filed !== null && !filed.late) return lightOfFiling(filed, expiresOn, asOf);
  if (item.renewal?.auto === true && !item.notContinuing) return "blue";
  // What takes over is there and will join: there is nothing left to miss.
  if (lastDayToAct < asOf) return replacement?.state === "not-begun" ? "yellow" : "red";
  return warnFrom <= asOf ? "yellow" : "green";
}
