import type { ClockRule } from "#calendar/clock/clockRule.ts";
import type { Day } from "#calendar/day.ts";
import type { SpanUnit } from "#calendar/span.ts";
import type { ClockLaw } from "./law.ts";

/** A rule that a clock can be started with, and the reading that it follows where the text leaves the unit open. */
export type ClockReading = { readonly rule: ClockRule; readonly reading: ClockLaw["readings"][number] | null };

/** The rules by which a clock that starts on a day can be read, the leading one first; none where it did not exist. */
export function clockRulesOn(law: ClockLaw, day: Day): readonly ClockReading[] {
  const value = law.values.findLast(({ from }) => from <= day);
  if (value === undefined || value.budget === null) return [];
  const { budget } = value;
  const ruleOf = (unit: SpanUnit | null): ClockRule => ({
    id: law.id,
    side: law.side,
    budget: budget === "until-term-end" ? null : { value: budget.value, unit: unit ?? budget.unit },
    startDay: law.startDay.is,
    restDay: law.restDay.is,
    grounds: law.suspensions.map(({ ground }) => ground),
    extension: value.extension,
    silence: law.silence === null ? null : { effect: law.silence.effect, holdsFrom: law.silence.holdsFrom },
  });
  if (law.readings.length === 0) return [{ rule: ruleOf(null), reading: null }];
  return law.readings.map((reading) => ({ rule: ruleOf(reading.unit), reading }));
}
