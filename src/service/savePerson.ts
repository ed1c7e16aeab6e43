import type { PeopleReply } from "#contract/people.ts";
import { decidePerson } from "#record/organisation/decidePerson.ts";
import { denied } from "#record/organisation/denial.ts";
import type { PersonDetails } from "#record/organisation/organisation.ts";
import { changeOrganisation } from "./changeOrganisation.ts";
import type { Actor, Deps } from "./deps.ts";
import { listPeople } from "./listPeople.ts";
import type { Result } from "./result.ts";
import { redirectClaims } from "./warnings/redirectClaims.ts";

export type PersonInput = PersonDetails & { readonly id?: string | undefined };

/** The same for the same command, so that a person who is entered twice by one command is entered once. */
function newId({ sha256 }: Deps, commandId: string): string {
  return sha256(`person ${commandId}`).slice(0, 16);
}

/** Enters a person, or changes what is known of one. Said again, it changes nothing. */
export async function savePerson(
  deps: Deps,
  actor: Actor,
  { id, ...details }: PersonInput,
  commandId: string,
): Promise<Result<PeopleReply>> {
  const on = deps.clock.today();
  let left: readonly string[] = [];
  const refusal = await changeOrganisation(deps, actor, {
    commandId,
    says: `person ${id ?? ""} ${JSON.stringify(details)}`,
    decide: (organisation) => {
      const before = id === undefined ? undefined : organisation.people.get(id);
      if (id !== undefined && before === undefined) return denied("person-unknown", "id", { person: id });
      left = (before?.channels ?? []).filter((channel) => !details.channels.includes(channel));
      return decidePerson(organisation, id ?? newId(deps, commandId), details, on);
    },
    // What waits where nothing is wanted any more goes another way at once.
    alongside: async (tx) => {
      if (id === undefined) return;
      for (const channel of left) await redirectClaims(tx, { channel, recipient: id }, deps.clock.now());
    },
  });
  if (refusal !== null) return refusal;
  if (left.length > 0) await deps.serving()?.deliverNow();
  return listPeople(deps, actor);
}
