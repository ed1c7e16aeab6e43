import { toDayNumber } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { rememberUpTo } from "#calendar/remember.ts";
import type { Remembered } from "#calendar/remember.ts";
import { countedParameter } from "#engine/deadlines/countedParameter.ts";
import type { CountedParameter } from "#engine/deadlines/countedParameter.ts";
import type { Law } from "#law/law.ts";

/** More days than papers end on within five years. */
const mostDays = 2_000;

const counted = new WeakMap<Law, Map<string, Remembered<CountedParameter | null>>>();

/** As `countedParameter`; what many cases count from the same day is counted once. A law never changes. */
export function countedOnce(law: Law, parameter: string, from: Day): CountedParameter | null {
  const ofLaw = counted.get(law) ?? new Map<string, Remembered<CountedParameter | null>>();
  counted.set(law, ofLaw);
  const ofParameter = ofLaw.get(parameter) ?? rememberUpTo(mostDays);
  ofLaw.set(parameter, ofParameter);
  return ofParameter(toDayNumber(from), () => countedParameter(law, parameter, from));
}
