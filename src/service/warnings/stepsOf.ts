import { addDays, daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { WarningStep } from "#contract/itemWarnings.ts";
import { warningText } from "#contract/warningText.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import type { Claim } from "../warningTables.ts";
import type { ForeseenStep } from "./foreseen.ts";
import { warnedOf } from "./warnedOf.ts";
import type { Names } from "./warnedOf.ts";

/** All days of a ladder in their order: what was told, what was passed over, what is to come. */
export function stepsOf(
  ladder: ArmedLadder,
  claims: readonly Claim[],
  coming: readonly ForeseenStep[],
  { names, calendar, today }: { readonly names: Names; readonly calendar: WorkCalendar; readonly today: Day },
): WarningStep[] {
  const told = toldSteps(ladder, claims, names);
  const unsure = (day: Day): WarningStep["provisional"] => {
    const { provisional, unpublished } = calendar.onOrBefore(day);
    return provisional ? warningText.provisional(unpublished) : null;
  };
  const provisionalOf = (days: number) => unsure(addDays(ladder.lastDay, -days));
  const ahead = coming.map(({ rung, days, on, claims: foreseen }): WarningStep => {
    const kind = rung === null ? "no-answer" : "rung";
    const perhaps = kind === "rung" ? provisionalOf(days) : unsure(on);
    const provisional = on <= today ? null : perhaps;
    const label = kind === "rung" ? rungLabel(ladder, days, on, perhaps !== null) : warningText.noAnswer;
    const warned = warnedOf(foreseen, names);
    return { kind, days, on, label, provisional, state: "coming", told: warned };
  });
  const spoken = new Set([...told, ...ahead].filter(({ kind }) => kind === "rung").map(({ days }) => days));
  const silent = ladder.rungs
    .filter(({ days }) => !spoken.has(days))
    .map(({ days, on }): WarningStep => {
      const collapses = coming.some(({ collapsed }) => collapsed.includes(days));
      const state = on <= today || collapses ? "passed-over" : "quiet";
      const perhaps = provisionalOf(days);
      const label = rungLabel(ladder, days, on, perhaps !== null);
      return { kind: "rung", days, on, label, provisional: on <= today ? null : perhaps, state, told: [] };
    });
  return [...told, ...ahead, ...silent].toSorted(
    (one, other) => compare(one.on, other.on) || other.days - one.days || compare(other.kind, one.kind),
  );
}

/** What a rung is called that speaks on a day; where rest has moved it, by how much. What was told late keeps its name. */
function rungLabel({ lastDay, rungs }: ArmedLadder, days: number, on: Day, provisional: boolean): WarningStep["label"] {
  const earlier = daysBetween(on, addDays(lastDay, -days));
  const asPlanned = days < 0 || rungs.some((rung) => rung.days === days && rung.on === on);
  // A rung that waits until the thing can be done at all is behind its day for that, not for rest.
  return asPlanned && (earlier > 0 || days < 0)
    ? warningText.movedRung(days, earlier, provisional)
    : warningText.rung(days);
}

/** One step for each day, rung and kind: people who were told on the same day for the same reason stand together. */
function toldSteps(ladder: ArmedLadder, claims: readonly Claim[], names: Names): WarningStep[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const kind = claim.because === "no-answer" ? "no-answer" : "rung";
    const key = `${claim.on} ${claim.rung} ${kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const kind = first.because === "no-answer" ? "no-answer" : "rung";
    const { rung: days, on } = first;
    const label = kind === "no-answer" ? warningText.noAnswer : toldLabel(ladder, days, on);
    return { kind, days, on, label, provisional: null, state: "told", told: warnedOf(group, names) };
  });
}

/** A repeat that was told may have been late, or about another last day: only what still stands is known to have been moved. */
function toldLabel(ladder: ArmedLadder, days: number, on: Day): WarningStep["label"] {
  return days < 0 ? warningText.rung(days) : rungLabel(ladder, days, on, false);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
