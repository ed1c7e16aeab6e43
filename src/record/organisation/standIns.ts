import type { Day } from "#calendar/day.ts";
import type { Organisation, Person } from "./organisation.ts";

/** Who is told in a person's place; `person` is null where nobody was named. */
export type StandIn = { readonly person: string | null; readonly because: "successor" | "deputy" };

/** Who is told in a person's place on a day; null where nobody needs to be. */
export function standInFor({ left, absences }: Person, on: Day): StandIn | null {
  if (left !== null && left.on <= on) return { person: left.successor, because: "successor" };
  const away = absences.find(({ from, to }) => from <= on && on <= to);
  return away === undefined ? null : { person: away.deputy, because: "deputy" };
}

/**
 * The first day, from `from` on, on which those who stand in for a person stand in for each other, so that nobody would be told;
 * null where there is none. Circles close on a day on which somebody becomes absent or leaves.
 */
export function firstCircle(organisation: Organisation, person: string, from: Day): Day | null {
  const starts = [...organisation.people.values()].flatMap(({ left, absences }) => [
    ...(left === null ? [] : [left.on]),
    ...absences.map((absence) => absence.from),
  ]);
  const days = [from, ...starts.filter((day) => day > from)].toSorted();
  return days.find((day) => isCircle(organisation, person, day)) ?? null;
}

function isCircle({ people }: Organisation, person: string, on: Day): boolean {
  const seen = new Set<string>();
  for (let next: string | null = person; next !== null;) {
    if (seen.has(next)) return true;
    seen.add(next);
    const known = people.get(next);
    next = known === undefined ? null : (standInFor(known, on)?.person ?? null);
  }
  return false;
}
