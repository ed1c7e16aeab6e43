import type { Day } from "#calendar/day.ts";
import { writtenName } from "./writtenName.ts";
import type { Organisation } from "./organisation.ts";
import { standInFor } from "./standIns.ts";
import type { StandIn } from "./standIns.ts";

/** Why somebody is told. */
export type ToldBecause = "owner" | "deputy" | "successor" | "fallback" | "lead";

/** Somebody who is told, for whom they stand in, and why. */
export type Recipient = {
  readonly person: string;
  readonly because: ToldBecause;
  /** The person in whose place this one is told; null where it is one's own affair. */
  readonly insteadOf: string | null;
  /** Where a stand-in is stood in for as well: everybody who is passed over, the first first, each with why. */
  readonly chain?: readonly PassedOver[];
};

/** Somebody in whose place the next one is told. */
export type PassedOver = { readonly person: string; readonly because: StandIn["because"] };

/** Of whom an item is, and who answers for the company. */
export type Responsible = {
  /** Names as the ledger writes them. */
  readonly owners: readonly string[];
  /** Id of the person who answers where nobody else does. */
  readonly fallback: string | null;
};

/** How far a warning has gone without an answer: to the owners, on to the fallback, on to the lead. */
export const lastLevel = 2;

/**
 * Whom a warning reaches on a day: at level 0 the owners, at 1 the company's fallback as well, at 2 the lead as well. Where
 * a level has nobody, the next one is asked. Who is away or has left is stood in for. Empty where there is nobody at all.
 */
export function whoIsTold(
  organisation: Organisation,
  { owners, fallback }: Responsible,
  level: number,
  on: Day,
): readonly Recipient[] {
  const byLevel = [
    owners.flatMap((name) => reached(organisation, personNamed(organisation, name), "owner", on)),
    reached(organisation, fallback, "fallback", on),
    reached(organisation, organisation.warnings.lead, "lead", on),
  ];
  const found = new Map<string, Recipient>();
  for (const [at, recipients] of byLevel.entries()) {
    if (at > level && found.size > 0) break;
    for (const recipient of recipients) if (!found.has(recipient.person)) found.set(recipient.person, recipient);
  }
  return [...found.values()];
}

/**
 * The next level at which somebody is told who was not before: one without anybody would only cost more days. The last
 * one where no level has anybody more.
 */
export function levelAfter(organisation: Organisation, responsible: Responsible, level: number, on: Day): number {
  const known = new Set(whoIsTold(organisation, responsible, level, on).map(({ person }) => person));
  for (let next = level + 1; next < lastLevel; next += 1)
    if (whoIsTold(organisation, responsible, next, on).some(({ person }) => !known.has(person))) return next;
  return lastLevel;
}

/** Id of the one person of that name; null where there is none, or more than one. */
export function personNamed({ people }: Organisation, name: string): string | null {
  const wanted = writtenName(name);
  const found = [...people.values()].filter((person) =>
    [person.name, ...person.spellings].some((spelling) => writtenName(spelling) === wanted),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** From the person on to whoever stands in, and for that one in turn; nobody where that goes round in a circle. */
function reached({ people }: Organisation, wanted: string | null, because: ToldBecause, on: Day): readonly Recipient[] {
  const passed = new Map<string, PassedOver>();
  for (let next = wanted; next !== null && !passed.has(next);) {
    const person = people.get(next);
    if (person === undefined) return [];
    const standIn = standInFor(person, on);
    if (standIn === null) return [recipientOf(next, because, [...passed.values()])];
    passed.set(next, { person: next, because: standIn.because });
    next = standIn.person;
  }
  return [];
}

function recipientOf(person: string, because: ToldBecause, passed: readonly PassedOver[]): Recipient {
  const [first] = passed;
  if (first === undefined) return { person, because, insteadOf: null };
  const whole = { person, because: passed.at(-1)?.because ?? because, insteadOf: first.person };
  return passed.length === 1 ? whole : { ...whole, chain: passed };
}
