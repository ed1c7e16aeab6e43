import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { SpanUnit } from "#calendar/span.ts";
import { explainSpan } from "#engine/explainSpan.ts";
import type { Bilingual } from "#law/citation.ts";
import type { ClockLaw, Parameter } from "#law/law.ts";
import { between, joined, lawLine, sideText } from "../lawLineText.ts";
import { stated } from "./lawPageMatter.ts";
import type { Stated } from "./lawPageMatter.ts";

type Dated = { readonly from: Day };

/** A value in its unit; a count has none. */
export function valueText(value: number | null, unit: SpanUnit | "count"): Bilingual {
  if (value === null) return lawLine.abolished;
  return unit === "count" ? lawLine.count(value) : explainSpan({ value, unit });
}

export function budgetText(budget: ClockLaw["values"][number]["budget"]): Bilingual {
  if (budget === null) return lawLine.abolished;
  return budget === "until-term-end" ? lawLine.untilTermEnd : explainSpan(budget);
}

/** The value in force on a day and those to come, or without a day every value; and a word where the unit is open. */
export function parameterLine({ values, unit, readings }: Parameter, day?: Day): Bilingual {
  const parts = valuesSeen(values, day, ({ value }) => valueText(value, unit));
  return joined(readings.length === 0 ? parts : [...parts, lawLine.openUnit], between.facts);
}

/** The same of a clock, with whose time it is. */
export function clockLine({ side, values, readings }: ClockLaw, day?: Day): Bilingual {
  const parts = valuesSeen(values, day, ({ budget }) => budgetText(budget));
  return joined([sideText[side], ...parts, ...(readings.length === 0 ? [] : [lawLine.openUnit])], between.facts);
}

function valuesSeen<Value extends Dated>(
  values: readonly Value[],
  day: Day | undefined,
  says: (value: Value) => Bilingual,
): readonly Bilingual[] {
  if (day === undefined) return values.map(says);
  const now = values.findLast(({ from }) => from <= day);
  const coming = values.filter(({ from }) => from > day).map((value) => lawLine.comingValue(value.from, says(value)));
  return [now === undefined ? lawLine.notYetInForce : says(now), ...coming];
}

/** Values over time, the latest first, each with the days on which it holds, as one sees them on a day. */
export function valuesOver<Value extends Dated & Pick<Stated, "cites" | "confidence">>(
  values: readonly Value[],
  day: Day,
  says: (value: Value) => Bilingual,
): readonly Stated[] {
  return values
    .map((value, at) => {
      const next = values[at + 1];
      const from = value.from === "0001-01-01" ? null : value.from;
      const until = next === undefined ? null : addDays(next.from, -1);
      const standing = value.from > day ? "coming" : until !== null && until < day ? "past" : "now";
      return stated(null, says(value), value, { part: "value", from, until, standing });
    })
    .toReversed();
}
