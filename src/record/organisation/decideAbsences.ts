import type { Day } from "#calendar/day.ts";
import { denied } from "./denial.ts";
import type { Denial, OrganisationDecision } from "./denial.ts";
import { evolveOrganisation } from "./organisation.ts";
import type { Absence, Organisation, OrganisationEvent, Person } from "./organisation.ts";
import { firstCircle } from "./standIns.ts";

/** All absences of a person from now on. Days that lie behind are taken as they are: they tell nobody any more. */
export function decideAbsences(
  state: Organisation,
  person: Person,
  given: readonly Absence[],
  on: Day,
): OrganisationDecision {
  const absences = given.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const denial = absences.reduce<Denial | null>(
    (found, absence, at) => found ?? badAbsence(state, person, absence, absences[at - 1], on),
    null,
  );
  if (denial !== null) return denial;
  if (JSON.stringify(absences.map(written)) === JSON.stringify(person.absences.map(written)))
    return { ok: true, events: [] };
  return withoutCircle(state, person, { kind: "absences-set", subject: person.id, on, data: { absences } }, on);
}

function written({ from, to, deputy }: Absence): readonly unknown[] {
  return [from, to, deputy];
}

function badAbsence(
  state: Organisation,
  person: Person,
  { from, to, deputy }: Absence,
  before: Absence | undefined,
  on: Day,
): Denial | null {
  if (to < from) return denied("absence-ends-before", "absences", { from, to });
  if (before !== undefined && before.to >= from)
    return denied("absences-overlap", "absences", { from, other: before.to });
  return to < on ? null : badStandIn(state, person, deputy, "absences", on);
}

/** A deputy or a successor must be somebody else, known, and still here. */
export function badStandIn(
  { people }: Organisation,
  person: Person,
  standIn: string | null,
  at: string,
  on: Day,
): Denial | null {
  if (standIn === null) return null;
  if (standIn === person.id) return denied("stands-in-for-self", at, { person: person.name });
  const other = people.get(standIn);
  if (other === undefined) return denied("person-unknown", at, { person: standIn });
  return other.left !== null && other.left.on <= on
    ? denied("person-has-left", at, { person: other.name, on: other.left.on })
    : null;
}

/** The event, unless on some day those who stand in would stand in for each other. */
export function withoutCircle(
  state: Organisation,
  person: Person,
  event: OrganisationEvent,
  from: Day,
): OrganisationDecision {
  const day = firstCircle(evolveOrganisation(state, event), person.id, from);
  return day === null
    ? { ok: true, events: [event] }
    : denied("stand-ins-in-circle", null, { person: person.name, on: day });
}
