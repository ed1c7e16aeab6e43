import type { Day } from "#calendar/day.ts";
import type { Stage } from "#law/course.ts";
import type { ClockLaw } from "#law/law.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { readClocks } from "./readClocks.ts";
import type { ReadClock } from "./readClocks.ts";
import { lastingLawOf } from "./clockLawOf.ts";

/** The clock of a stage as if it began on that day; null where the stage has none, or it would run to no day. */
export function clockIfStarted(
  matter: CaseMatter,
  stage: Stage,
  from: Day,
): ({ readonly law: ClockLaw } & ReadClock) | null {
  const law = lastingLawOf(matter.law, stage);
  const read = law === null ? null : readClocks(matter, law, from, []);
  return law === null || read === null ? null : { law, ...read };
}
