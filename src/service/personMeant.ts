import { denied } from "#record/organisation/denial.ts";
import type { Denial } from "#record/organisation/denial.ts";
import type { Organisation, Person } from "#record/organisation/organisation.ts";
import { personNamed } from "#record/organisation/whoIsTold.ts";

/** The person whom somebody means by an id or a name. */
export function personMeant(organisation: Organisation, wanted: string, at: string): Person | Denial {
  const named = personNamed(organisation, wanted);
  const person = organisation.people.get(wanted) ?? (named === null ? undefined : organisation.people.get(named));
  return person ?? denied("person-unknown", at, { person: wanted });
}

/** The id of the person meant; as it was written where there is none, so that the decision says so. */
export function idMeant(organisation: Organisation, wanted: string | null): string | null {
  if (wanted === null || wanted.trim() === "") return null;
  const found = personMeant(organisation, wanted, "person");
  return "ok" in found ? wanted : found.id;
}
