import type { Day } from "#calendar/day.ts";
import type { Stage } from "#law/course.ts";
import { countingOf } from "#law/countingOf.ts";
import type { ClockLaw, Law, Parameter } from "#law/law.ts";
import { isTheirs } from "./isTheirs.ts";

/** What the length of a clock that began on a day rests on; null of a clock that no law describes. */
export function lengthOf(law: ClockLaw | null, start: Day): ClockLaw["values"][number] | null {
  return law?.values.findLast(({ from }) => from <= start) ?? null;
}

/** The clock that a stage names. */
export function clockLawOf(law: Law, stage: Stage): ClockLaw | null {
  return stage.clock === null ? null : (law.clocks.get(stage.clock) ?? null);
}

/**
 * The clock that runs while the other side acts: the one that its stage names, else the period that it names. A step runs
 * only where its beginning is entered: of any other nobody knows when the other side was told.
 */
export function theirClockLaw(law: Law, stage: Stage): ClockLaw | null {
  return stage.kind === "step" && stage.entered !== "began" ? clockLawOf(law, stage) : lastingLawOf(law, stage);
}

/** By what a stage of the other side is counted, whether it runs as a clock or not. */
export function lastingLawOf(law: Law, stage: Stage): ClockLaw | null {
  if (stage.clock !== null) return clockLawOf(law, stage);
  const period = isTheirs(stage) ? law.parameters.get(stage.parameter ?? "") : undefined;
  return period === undefined ? null : asClock(law, period, stage);
}

const made = new WeakMap<Parameter, WeakMap<Stage, ClockLaw>>();

/** A period of the law that no clock speaks of, counted as a clock is: nothing suspends or extends it. */
function asClock(law: Law, period: Parameter, stage: Stage): ClockLaw {
  const known = made.get(period) ?? new WeakMap<Stage, ClockLaw>();
  made.set(period, known);
  const before = known.get(stage);
  if (before !== undefined) return before;
  const { id, title, unit, counting, values, readings, verifiedOn } = period;
  if (unit === "count" || counting === null)
    throw new Error(`${id} is no length of time; the checker must refuse this`);
  const { startDay, restDay } = countingOf(law, counting);
  const rests = values.at(-1);
  const clock: ClockLaw = {
    id,
    title,
    side: "authority",
    // Nothing but the period itself says from when it counts.
    startsWith: { title: stage.title, cites: rests?.cites ?? [], confidence: rests?.confidence ?? "unverified" },
    startDay,
    restDay,
    values: values.map(({ value, ...dated }) => ({
      ...dated,
      budget: value === null ? null : { value, unit },
      extension: [],
    })),
    readings,
    suspensions: [],
    silence: null,
    verifiedOn,
  };
  known.set(stage, clock);
  return clock;
}
