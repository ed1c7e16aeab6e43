import type { Organisation, Person } from "#record/organisation/organisation.ts";
import { personNamed } from "#record/organisation/whoIsTold.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

/** The person meant by an id or by a name that only one has. */
export function findPerson(organisation: Organisation, wanted: string): Result<Person> {
  const text = wanted.trim();
  const person = organisation.people.get(text) ?? organisation.people.get(personNamed(organisation, text) ?? "");
  return person === undefined ? refused("person-unknown", "person", { person: wanted }) : done(person);
}
