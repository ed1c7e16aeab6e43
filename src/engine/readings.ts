import type { Day } from "#calendar/day.ts";
import { reckon } from "#calendar/reckon.ts";
import type { Reckoning } from "#calendar/reckon.ts";
import type { Span } from "#calendar/span.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import { ruleOfCounting } from "#law/countingOf.ts";
import type { Bilingual, Citation, Confidence, Counting, UnitReading } from "#law/law.ts";

/** One way to count a deadline. Where a text leaves its unit open there are several, and `because` argues for each. */
export type Reading = {
  readonly reckoning: Reckoning;
  readonly counting: Counting;
  /** True of the one that the last day to act follows. */
  readonly leads: boolean;
  readonly argument: {
    readonly because: Bilingual;
    readonly cites: readonly Citation[];
    readonly confidence: Confidence;
  } | null;
};

/** The readings of a deadline, the earliest first, with the one that leads; null where that one cannot be reckoned. */
export type Readings = { readonly leading: Reading; readonly all: readonly Reading[] };

/** One span in the unit that its text names. */
export function soleReading(calendar: WorkCalendar, from: Day, span: Span, counting: Counting): Readings | null {
  const leading = readingOf(calendar, from, span, counting, null, true);
  return leading === null ? null : { leading, all: [leading] };
}

/** The same number in every unit in which it can be read; the first of them leads, whichever is the earliest. */
export function readingsOf(
  calendar: WorkCalendar,
  from: Day,
  value: number,
  units: readonly UnitReading[],
  counting: Counting,
): Readings | null {
  const all = units.flatMap((argument, index) => {
    const reading = readingOf(calendar, from, { value, unit: argument.unit }, counting, argument, index === 0);
    return reading === null ? [] : [reading];
  });
  const leading = all.find(({ leads }) => leads);
  return leading === undefined ? null : { leading, all: all.toSorted(byFormalDay) };
}

/** The same readings, of which the earliest leads: for a day that the company plans itself, so that no reading is missed. */
export function earliestLeads({ leading, all }: Readings): Readings {
  const [first = leading] = all;
  const led = all.map((reading): Reading => ({ ...reading, leads: reading === first }));
  return { leading: { ...first, leads: true }, all: led };
}

function readingOf(
  calendar: WorkCalendar,
  from: Day,
  span: Span,
  counting: Counting,
  argument: Reading["argument"],
  leads: boolean,
): Reading | null {
  const reckoned = reckon(calendar, from, span, ruleOfCounting(counting));
  return reckoned.ok ? { reckoning: reckoned.value, counting, leads, argument } : null;
}

function byFormalDay(a: Reading, b: Reading): number {
  const [first, second] = [a.reckoning.formal.earliest, b.reckoning.formal.earliest];
  return first === second ? 0 : first < second ? -1 : 1;
}
