import type { PeopleReply } from "#contract/people.ts";
import { decideLeaving } from "#record/organisation/decideLeaving.ts";
import type { Person } from "#record/organisation/organisation.ts";
import { changeOrganisation } from "./changeOrganisation.ts";
import type { Actor, Deps } from "./deps.ts";
import { listPeople } from "./listPeople.ts";
import { idMeant, personMeant } from "./personMeant.ts";
import type { Result } from "./result.ts";

/** Says that a person leaves and who takes over, or, with null, that the person is back. */
export async function leavePerson(
  deps: Deps,
  actor: Actor,
  id: string,
  left: Person["left"],
  commandId: string,
): Promise<Result<PeopleReply>> {
  const refusal = await changeOrganisation(deps, actor, {
    commandId,
    says: `left ${id} ${JSON.stringify(left)}`,
    decide: (organisation) => {
      const person = personMeant(organisation, id, "id");
      if ("ok" in person) return person;
      const meant = left === null ? null : { on: left.on, successor: idMeant(organisation, left.successor) };
      return decideLeaving(organisation, person, meant, deps.clock.today());
    },
  });
  return refusal ?? listPeople(deps, actor);
}
