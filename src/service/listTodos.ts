import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { instantAt } from "#calendar/shanghaiInstant.ts";
import type { Todo, TodosReply } from "#contract/todos.ts";
import { caseIdOf } from "#record/case/caseSubject.ts";
import type { Person } from "#record/organisation/organisation.ts";
import { whyEnded } from "#record/warnings/wantedLadder.ts";
import { byUrgency } from "./byUrgency.ts";
import { compareText } from "./compareText.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import type { Actor, Deps } from "./deps.ts";
import { displayName, dueItemOf } from "./dueItemOf.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import { findPerson } from "./findPerson.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { selectLedgers } from "./selectLedgers.ts";
import { endedDuty } from "./warnings/endedDuty.ts";
import { pageChannel } from "./warnings/pageChannel.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";
import { alsoTold, eachOnce } from "./warnings/toldTo.ts";
import { tabOf, toldDuties, withWhom } from "./warnings/toldDuty.ts";
import type { ToldDuty } from "./warnings/toldDuty.ts";
import { becauseOf, namesOf, reasonOf } from "./warnings/warnedOf.ts";
import type { Names } from "./warnings/warnedOf.ts";

export type TodosQuery = {
  readonly person?: string | undefined;
  readonly company?: string | undefined;
  readonly tab: TodosReply["tab"];
  readonly limit: number;
};

/** Claims that are looked at, the newest first: more than people can have standing. */
const mostClaims = 20_000;

/** What is settled is shown for so many days after it was told of last. */
const settledFor = 90;

/** What people were told of on the page: one person's, with whom it is today, or everybody's. */
export async function listTodos(deps: Deps, actor: Actor, query: TodosQuery): Promise<Result<TodosReply>> {
  const selected = await selectLedgers(deps, actor, query.company);
  if (!selected.ok) return selected;
  const today = deps.clock.today();
  const laws = await caseLaws(deps, deps.store, selected.value);
  const ledgers = new Map(selected.value.map((ledger) => [ledger.company.id, evaluatedLedger(laws, ledger, today)]));
  const only = ledgers.size === 1 ? [...ledgers.keys()][0] : undefined;
  const since = instantAt(addDays(today, -settledFor), 0);
  return deps.store.transact(actor, async (tx) => {
    const organisation = await readOrganisation(tx);
    const found = query.person === undefined ? null : findPerson(organisation, query.person);
    if (found?.ok === false) return found;
    const person = found?.value ?? null;
    const claims = await tx.warnings.shown(pageChannel, since, mostClaims, only);
    const names = namesOf(organisation);
    const told = toldDuties(claims, ledgers).flatMap((one) => {
      const tab = tabOf(one, today);
      const withPerson = person === null || isWith(person, one, tab, withWhom(one, organisation, today));
      const isOld = tab === "settled" && one.toldOn < addDays(today, -settledFor);
      return withPerson && !isOld ? [{ ...one, tab }] : [];
    });
    const counts = { open: 0, seen: 0, settled: 0 };
    for (const { tab } of told) counts[tab] += 1;
    const todos = told
      .filter(({ tab }) => tab === query.tab)
      .toSorted(inOrder)
      .slice(0, query.limit)
      .map((one) => todoOf(deps, one, toldOf(one, person, withWhom(one, organisation, today), names), names));
    const people = [...organisation.people.values()].filter((one) => !hasLeft(one, today)).map(named);
    return done({
      asOf: today,
      person: person === null ? null : named(person),
      people: people.toSorted((one, other) => compareText(one.name, other.name)),
      counts,
      tab: query.tab,
      todos,
      truncated: claims.length === mostClaims,
    });
  });
}

function hasLeft({ left }: Person, today: Day): boolean {
  return left !== null && left.on <= today;
}

function named({ id, name }: Person) {
  return { id, name };
}

/** An open duty is with whoever answers for it today, even where another was told; a settled one with those who were told. */
function isWith(
  person: Person,
  { claims }: ToldDuty,
  tab: TodosReply["tab"],
  today: ReturnType<typeof withWhom>,
): boolean {
  if (tab === "settled") return claims.some(({ recipient }) => recipient === person.id);
  return today.some((recipient) => recipient.person === person.id);
}

/** To whom it came: of one person his newest claim, or why it is his today; of everybody those of the last day. */
function toldOf(
  { claims, toldOn }: ToldDuty,
  person: Person | null,
  today: ReturnType<typeof withWhom>,
  names: Names,
): Todo["told"] {
  const own = claims.filter(({ recipient, on }) => (person === null ? on === toldOn : recipient === person.id));
  const newest = person === null ? own : own.toSorted((a, b) => compareText(b.on, a.on)).slice(0, 1);
  if (newest.length > 0 || person === null) {
    return eachOnce(newest).map((claim) => {
      const isNobody = becauseOf(claim) === "nobody";
      const { recipient } = claim;
      return {
        person: isNobody ? null : recipient,
        name: isNobody ? null : names.person(recipient),
        reason: reasonOf(claim, names),
      };
    });
  }
  return today
    .filter((recipient) => recipient.person === person.id)
    .map(({ because, insteadOf, ...rest }) => ({
      person: person.id,
      name: person.name,
      reason: reasonOf({ recipient: person.id, because, insteadOf, ...rest }, names),
    }));
}

function todoOf({ law }: Deps, told: ToldDuty, whom: Todo["told"], names: Names): Todo {
  const { evaluated, item, duty, obligation, toldOn } = told;
  const { company } = evaluated.ledger;
  const rule = duty.slice(0, duty.indexOf("."));
  const due = obligation === null ? null : dueItemOf(evaluated, item, obligation);
  const end = whyEnded(law, evaluated.ofItem(item.id), item, company.settings, { rule, duty });
  const ended = due === null ? endedDuty(evaluated, { item: item.id, rule, duty }, end) : null;
  return {
    duty,
    item: displayName(item),
    identifier: item.identifier,
    itemId: item.id,
    caseId: caseIdOf(item),
    company: company.name,
    companyId: company.id,
    demo: company.demo,
    what: due?.what ?? ended?.what ?? { zh: rule, en: rule },
    due,
    why: ended?.why ?? null,
    toldOn,
    told: whom,
    alsoTold: alsoTold(told.claims, whom, names),
  };
}

function inOrder(one: ToldDuty, other: ToldDuty): number {
  const [a, b] = [one.obligation, other.obligation];
  const byDay = a === null || b === null ? compareText(other.toldOn, one.toldOn) : byUrgency(a, b);
  return byDay || compareText(one.item.id, other.item.id);
}
