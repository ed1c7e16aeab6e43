import type { Organisation } from "#record/organisation/organisation.ts";
import type { Deps } from "../deps.ts";

/** Grows where ladders are armed by other rules than before: then all of them are brought up to date once. */
const rules = 2;

/**
 * Names what ladders stand under besides their company's entries: the law, and the people as far as they decide who hears of
 * something. Ladders that stand under anything else are brought up to date before they speak.
 */
export function armedUnder(
  { law, sha256 }: Pick<Deps, "law" | "sha256">,
  { people, channels, warnings }: Organisation,
): string {
  const reached = [...people.values()].map(({ id, name, spellings, channels: own, absences, left }) => [
    id,
    name,
    spellings,
    own,
    absences,
    left,
  ]);
  return sha256(JSON.stringify([rules, law.hash, reached, [...channels.keys()], warnings.lead]));
}
