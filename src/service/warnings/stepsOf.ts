import type { Day } from "#calendar/day.ts";
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
  names: Names,
  today: Day,
): WarningStep[] {
  const told = toldSteps(claims, names);
  const ahead = coming.map(({ rung, days, on, claims: foreseen }): WarningStep => {
    const kind = rung === null ? "no-answer" : "rung";
    return { kind, days, on, label: labelOf(kind, days), state: "coming", told: warnedOf(foreseen, names) };
  });
  const spoken = new Set([...told, ...ahead].filter(({ kind }) => kind === "rung").map(({ days }) => days));
  const silent = ladder.rungs
    .filter(({ days }) => !spoken.has(days))
    .map(({ days, on }): WarningStep => {
      const collapses = coming.some(({ collapsed }) => collapsed.includes(days));
      const state = on <= today || collapses ? "passed-over" : "quiet";
      return { kind: "rung", days, on, label: labelOf("rung", days), state, told: [] };
    });
  return [...told, ...ahead, ...silent].toSorted(
    (one, other) => compare(one.on, other.on) || other.days - one.days || compare(other.kind, one.kind),
  );
}

function labelOf(kind: WarningStep["kind"], days: number) {
  return kind === "rung" ? warningText.rung(days) : warningText.noAnswer;
}

/** One step for each day, rung and kind: people who were told on the same day for the same reason stand together. */
function toldSteps(claims: readonly Claim[], names: Names): WarningStep[] {
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
    return { kind, days, on, label: labelOf(kind, days), state: "told", told: warnedOf(group, names) };
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
