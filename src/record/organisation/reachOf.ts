import type { Day } from "#calendar/day.ts";
import type { Organisation } from "./organisation.ts";
import { whoIsTold } from "./whoIsTold.ts";
import type { Responsible } from "./whoIsTold.ts";

/**
 * Whom a warning is for and through what: each person, whom the page reaches, and each person with each channel. Whoever is
 * away or has left counts as there: stand-ins come and go, and hear what comes up in their days.
 */
export function reachOf(
  organisation: Organisation,
  responsible: Responsible,
  level: number,
  on: Day,
): readonly string[] {
  const { people, channels } = organisation;
  return whoIsTold(allThere(organisation), responsible, level, on).flatMap(({ person }) => {
    const own = (people.get(person)?.channels ?? []).filter((channel) => channels.has(channel));
    return [person, ...own.map((channel) => `${person} ${channel}`)];
  });
}

const known = new WeakMap<Organisation, Organisation>();

function allThere(organisation: Organisation): Organisation {
  const before = known.get(organisation);
  if (before !== undefined) return before;
  const people = [...organisation.people].map(([id, person]) => [id, { ...person, absences: [], left: null }] as const);
  const there = { ...organisation, people: new Map(people) };
  known.set(organisation, there);
  return there;
}
