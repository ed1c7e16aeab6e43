import type { Day } from "#calendar/day.ts";
import { unreachedOwnersText } from "#contract/assignmentText.ts";
import type { Bilingual } from "#law/law.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { personNamed, whoIsTold } from "#record/organisation/whoIsTold.ts";
import type { Responsible } from "#record/organisation/whoIsTold.ts";

/** Which of the owners nobody knows, and what is to be said of those and of whoever has left; null where all are reached. */
export function unreachedOwners(
  organisation: Organisation,
  { owners, fallback }: Responsible,
  today: Day,
): { readonly unknownOwners: readonly string[]; readonly notice: Bilingual | null } {
  const unknownOwners = owners.filter((name) => personNamed(organisation, name) === null);
  const left = owners.filter((name) => {
    const person = organisation.people.get(personNamed(organisation, name) ?? "");
    return person !== undefined && person.left !== null && person.left.on <= today;
  });
  if (unknownOwners.length + left.length === 0) return { unknownOwners, notice: null };
  const told = whoIsTold(organisation, { owners, fallback }, 0, today);
  const names = told.flatMap(({ person }) => organisation.people.get(person)?.name ?? []);
  return { unknownOwners, notice: unreachedOwnersText({ unknown: unknownOwners, left }, names) };
}
