import type { Day } from "#calendar/day.ts";
import type { Organisation } from "./organisation.ts";
import { whoIsTold } from "./whoIsTold.ts";
import type { Responsible } from "./whoIsTold.ts";

/**
 * Whom a warning reaches and through what: each person, whom the page reaches, and each person with each channel. Two that are
 * alike reach the same people in the same ways.
 */
export function reachOf(
  organisation: Organisation,
  responsible: Responsible,
  level: number,
  on: Day,
): readonly string[] {
  return whoIsTold(organisation, responsible, level, on).flatMap(({ person }) => {
    const channels = organisation.people.get(person)?.channels ?? [];
    return [wayTo(person, null), ...channels.filter((one) => organisation.channels.has(one)).map((one) => wayTo(person, one))];
  });
}

/** A person on the page, or through a channel. */
export function wayTo(person: string, channel: string | null): string {
  return channel === null ? person : `${person} ${channel}`;
}
