import type { Day } from "#calendar/day.ts";
import type { Obligation } from "#engine/outcome.ts";

/** What another item has taken over is shown until its own term is over, and then has nothing more to say. */
export function standsOpen({ replacedBy, expiresOn }: Obligation, asOf: Day): boolean {
  return replacedBy === null || expiresOn === null || expiresOn >= asOf;
}
