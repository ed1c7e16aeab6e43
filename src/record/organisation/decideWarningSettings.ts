import type { Day } from "#calendar/day.ts";
import { denied } from "./denial.ts";
import type { Denial, OrganisationDecision } from "./denial.ts";
import type { Organisation, WarningSettings } from "./organisation.ts";

/** How the organisation warns from now on. The bounds of the numbers have been checked. */
export function decideWarningSettings(state: Organisation, settings: WarningSettings, on: Day): OrganisationDecision {
  const denial = cannotBeTold(state, settings.lead, "lead", on);
  if (denial !== null) return denial;
  const { lead, digestAt, escalateAfter } = state.warnings;
  const same = lead === settings.lead && digestAt === settings.digestAt && escalateAfter === settings.escalateAfter;
  return {
    ok: true,
    events: same ? [] : [{ kind: "warning-settings-set", subject: "warnings", on, data: settings }],
  };
}

/** Who answers for others must be known and still here. */
export function cannotBeTold({ people }: Organisation, id: string | null, at: string, on: Day): Denial | null {
  if (id === null) return null;
  const person = people.get(id);
  if (person === undefined) return denied("person-unknown", at, { person: id });
  return person.left !== null && person.left.on <= on
    ? denied("person-has-left", at, { person: person.name, on: person.left.on })
    : null;
}
