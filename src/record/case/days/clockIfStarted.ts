import { evolveClock } from "#calendar/clock/evolveClock.ts";
import type { Day } from "#calendar/day.ts";
import { clockRulesOn } from "#law/clockRules.ts";
import type { Stage } from "#law/course.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { clockLawOf } from "./caseClocks.ts";

/** The clock of a stage as if it began on that day; null where the stage has none, or it would run to no day. */
export function clockIfStarted({ law, item }: CaseMatter, stage: Stage, from: Day) {
  const clockLaw = clockLawOf(law, stage);
  const [reading] = clockLaw === null ? [] : clockRulesOn(clockLaw, from);
  const until = item?.terms.at(-1)?.end ?? null;
  if (clockLaw === null || reading === undefined) return null;
  const { rule } = reading;
  if (rule.budget === null && (until === null || until < from)) return null;
  const anchor = clockLaw.id;
  const first = { kind: "started", on: from, rule, anchor, until: rule.budget === null ? until : null } as const;
  return { law: clockLaw, clock: evolveClock(null, first) };
}
