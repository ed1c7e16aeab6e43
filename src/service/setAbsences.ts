import type { PeopleReply } from "#contract/people.ts";
import { decideAbsences } from "#record/organisation/decideAbsences.ts";
import type { Absence } from "#record/organisation/organisation.ts";
import { changeOrganisation } from "./changeOrganisation.ts";
import type { Actor, Deps } from "./deps.ts";
import { listPeople } from "./listPeople.ts";
import { idMeant, personMeant } from "./personMeant.ts";
import type { Result } from "./result.ts";

/** Says when a person is away, and who stands in: all absences from now on. */
export async function setAbsences(
  deps: Deps,
  actor: Actor,
  id: string,
  absences: readonly Absence[],
  commandId: string,
): Promise<Result<PeopleReply>> {
  const refusal = await changeOrganisation(deps, actor, {
    commandId,
    says: `absences ${id} ${JSON.stringify(absences)}`,
    decide: (organisation) => {
      const person = personMeant(organisation, id, "id");
      if ("ok" in person) return person;
      const meant = absences.map(({ from, to, deputy }) => ({ from, to, deputy: idMeant(organisation, deputy) }));
      return decideAbsences(organisation, person, meant, deps.clock.today());
    },
  });
  return refusal ?? listPeople(deps, actor);
}
