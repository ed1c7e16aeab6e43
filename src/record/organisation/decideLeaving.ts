import type { Day } from "#calendar/day.ts";
import { badStandIn, withoutCircle } from "./decideAbsences.ts";
import type { OrganisationDecision } from "./denial.ts";
import type { Organisation, Person } from "./organisation.ts";

/** Somebody leaves on a day, or, with null, has come back. */
export function decideLeaving(
  state: Organisation,
  person: Person,
  left: Person["left"],
  on: Day,
): OrganisationDecision {
  const denial = left === null ? null : badStandIn(state, person, left.successor, "successor", left.on);
  if (denial !== null) return denial;
  if (left?.on === person.left?.on && left?.successor === person.left?.successor) return { ok: true, events: [] };
  return withoutCircle(state, person, { kind: "person-left", subject: person.id, on, data: { left } }, on);
}
