import type { Day } from "#calendar/day.ts";
import type { PeopleReply, PersonReply } from "#contract/people.ts";
import { peopleText } from "#contract/peopleText.ts";
import type { Organisation, Person } from "#record/organisation/organisation.ts";
import { standInFor } from "#record/organisation/standIns.ts";
import { personNamed, whoIsTold } from "#record/organisation/whoIsTold.ts";
import { writtenName } from "#record/organisation/writtenName.ts";
import { compareText } from "./compareText.ts";
import type { Actor, CompanyLedger, Deps } from "./deps.ts";
import { personMeant } from "./personMeant.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { selectLedgers } from "./selectLedgers.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";

/** Everybody whom warnings can reach, and the names in ledgers that are nobody's. */
export async function listPeople(deps: Deps, actor: Actor, wanted?: string): Promise<Result<PeopleReply>> {
  const selected = await selectLedgers(deps, actor, undefined);
  if (!selected.ok) return selected;
  const organisation = await deps.store.transact(actor, readOrganisation);
  const today = deps.clock.today();
  const owners = ownersOf(organisation, selected.value);
  const cases = casesByOwner(organisation, selected.value);
  const meant = wanted === undefined ? null : personMeant(organisation, wanted, "name");
  return done({
    today,
    people: [...organisation.people.values()]
      .filter((person) => meant === null || person === meant)
      .map((person) => ({
        ...personReplyOf(organisation, person, today),
        items: owners.items.get(person.id) ?? 0,
        cases: cases.get(person.id) ?? 0,
        fallbackOf: selected.value
          .filter(({ company }) => company.settings.fallback === person.id)
          .map(({ company: { id, name } }) => ({ id, name })),
      }))
      .toSorted((one, other) => compareText(one.name, other.name)),
    channels: [...organisation.channels.values()].map(({ id, kind, title }) => ({ id, kind, title })),
    unknownOwners: owners.unknown,
  });
}

function personReplyOf(
  organisation: Organisation,
  person: Person,
  today: Day,
): Omit<PersonReply, "items" | "cases" | "fallbackOf"> {
  const named = (id: string | null) => {
    const found = id === null ? undefined : organisation.people.get(id);
    return found === undefined ? null : { id: found.id, name: found.name };
  };
  const { id, name, spellings, email, mobile, language, channels, absences, left } = person;
  const standIn = standInFor(person, today);
  // Whoever stands in may be away as well: who is told in the end is what counts.
  const [told] = standIn === null ? [] : whoIsTold(organisation, { owners: [], fallback: id }, 1, today);
  const insteadToday = told?.insteadOf === id ? named(told.person) : null;
  return {
    id,
    name,
    spellings: [...spellings],
    email,
    mobile,
    language,
    channels: channels.flatMap((one) => {
      const channel = organisation.channels.get(one);
      return channel === undefined ? [] : [{ id: one, kind: channel.kind, title: channel.title }];
    }),
    absences: absences.map(({ from, to, deputy }) => ({ from, to, deputy: named(deputy) })),
    left: left === null ? null : { on: left.on, successor: named(left.successor) },
    state: standIn === null ? "here" : standIn.because === "successor" ? "left" : "away",
    insteadToday,
    says: saysOf(person, today, insteadToday?.name ?? null, named(left?.successor ?? null)?.name ?? null),
    lead: organisation.warnings.lead === id,
  };
}

function saysOf({ left, absences }: Person, today: Day, instead: string | null, successor: string | null) {
  if (left !== null)
    return left.on <= today ? peopleText.left(left.on, instead) : peopleText.leaves(left.on, successor);
  const away = absences.find(({ from, to }) => from <= today && today <= to);
  return away === undefined ? null : peopleText.away(away.to, instead);
}

/** How many items each person owns, and the names that are nobody's. */
function ownersOf(organisation: Organisation, ledgers: readonly CompanyLedger[]) {
  // As each was written first, and how many items have it, however it is spaced.
  const names = new Map<string, { readonly name: string; items: number }>();
  for (const name of ledgers.flatMap(({ items }) => items.flatMap(({ owners }) => owners))) {
    const known = names.get(writtenName(name));
    if (known === undefined) names.set(writtenName(name), { name, items: 1 });
    else known.items += 1;
  }
  const items = new Map<string, number>();
  const unknown: { readonly name: string; readonly items: number }[] = [];
  for (const owner of names.values()) {
    const person = personNamed(organisation, owner.name);
    if (person === null) unknown.push(owner);
    else items.set(person, (items.get(person) ?? 0) + owner.items);
  }
  unknown.sort((one, other) => other.items - one.items || compareText(one.name, other.name));
  return { items, unknown };
}

/** How many running cases are each person's by name; who stands in for whoever left is told of them, and named by the board. */
function casesByOwner(organisation: Organisation, ledgers: readonly CompanyLedger[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { closed, owner } of ledgers.flatMap(({ cases }) => cases)) {
    const person = closed === null && owner !== null ? personNamed(organisation, owner) : null;
    if (person !== null) found.set(person, (found.get(person) ?? 0) + 1);
  }
  return found;
}
