import type { Todo } from "#contract/todos.ts";
import type { Claim } from "../warningTables.ts";
import type { Names } from "./warnedOf.ts";

/** The newest claim of each person: told anew on one day, as after a company came back, somebody is named once. */
export function eachOnce(claims: readonly Claim[]): readonly Claim[] {
  const newest = new Map<string, Claim>();
  for (const claim of claims) {
    const known = newest.get(claim.recipient);
    if (known === undefined || isNewer(claim, known)) newest.set(claim.recipient, claim);
  }
  return [...newest.values()];
}

function isNewer(one: Claim, other: Claim): boolean {
  return one.on === other.on ? one.arming > other.arming : one.on > other.on;
}

/** Who else was told of a duty up to now, each once, the last told first. */
export function alsoTold(claims: readonly Claim[], whom: Todo["told"], names: Names): Todo["alsoTold"] {
  const named = new Set(whom.map(({ person }) => person));
  return eachOnce(claims)
    .filter(({ recipient }) => recipient !== "" && !named.has(recipient))
    .toSorted((one, other) => (one.on < other.on ? 1 : -1))
    .map(({ recipient, on }) => ({ person: recipient, name: names.person(recipient), on }));
}
