import type { Light } from "#engine/outcome.ts";
import { compareText } from "./compareText.ts";

const urgency: Readonly<Record<Light, number>> = { red: 0, yellow: 1, blue: 2, grey: 3, green: 4 };

type Pressing = { readonly light: Light; readonly lastDayToAct: string };

/** Order of duties: by light, then by last day to act. */
export function byUrgency(a: Pressing, b: Pressing): number {
  return urgency[a.light] - urgency[b.light] || compareText(a.lastDayToAct, b.lastDayToAct);
}
