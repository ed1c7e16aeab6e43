import type { Day } from "#calendar/day.ts";

/** The ladders of a company that speak on a day. What is due stands in order of day and company. */
export type DuePlace = { readonly on: Day; readonly company: string };

/** From one place up to another, which belongs to the next stretch; to the end of what is due where there is none. */
export type DueStretch = { readonly from: DuePlace; readonly before: DuePlace | null };

/** Stretches that start at these places, which are in order; a company that fills several of them has one. */
export function stretchesFrom(places: readonly DuePlace[]): readonly DueStretch[] {
  const starts = places.filter((place, at) => {
    const last = places[at - 1];
    return last === undefined || comparePlaces(last, place) !== 0;
  });
  return starts.map((from, at) => ({ from, before: starts[at + 1] ?? null }));
}

/** By day, then by company, as the database orders bytes. */
export function comparePlaces(one: DuePlace, other: DuePlace): number {
  return compare(one.on, other.on) || compare(one.company, other.company);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
