import { evolveOrganisation, isOrganisationEvent, newOrganisation } from "#record/organisation/organisation.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import type { Tx } from "../deps.ts";

/** The organisation as its stream says; as it begins where there is none yet. */
export async function readOrganisation(tx: Tx): Promise<Organisation> {
  const [stream] = await tx.companies("organisation");
  if (stream === undefined) return newOrganisation;
  // Few entries: people and channels change seldom, and imports of several companies leave one each.
  const events = await tx.stream(stream.id);
  return events.filter((event) => isOrganisationEvent(event)).reduce(evolveOrganisation, newOrganisation);
}
