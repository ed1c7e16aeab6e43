import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { evaluatedLedger } from "#service/evaluatedLedger.ts";
import type { Law } from "#law/law.ts";
import type { Handling } from "#record/item/handling.ts";
import type { Item } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { CompanyLedger, Store } from "#service/deps.ts";
import type { Chance } from "./chance.ts";
import { owner, ownerNames, randomItem, writeTo } from "./population.ts";

/** Where a simulation edits. */
export type EditedWorld = {
  readonly store: Store;
  readonly chance: Chance;
  readonly organisation: string;
  readonly people: readonly string[];
};

/** Somebody does something: to an item, to a company, or to the people. */
export async function edit(world: EditedWorld, law: Law, today: Day): Promise<void> {
  const { store, chance, organisation } = world;
  if (chance.perMille(120)) return writeTo(store, chance, organisation, [aboutPeople(world, today)]);
  const ledger = chance.oneOf(
    await store.ledgers(owner).then((all) => all.filter(({ company }) => !company.organisation)),
  );
  const event = chance.perMille(80) ? aboutCompany(world, ledger, today) : aboutItem(world, law, ledger, today);
  if (event !== null) await writeTo(store, chance, ledger.company.id, [event]);
}

function aboutPeople({ chance, people }: EditedWorld, today: Day): RecordEvent {
  const subject = chance.oneOf(people);
  const other = chance.perMille(700) ? chance.oneOf(people) : null;
  if (chance.perMille(300)) {
    const left = chance.perMille(500) ? { on: addDays(today, chance.between(0, 20)), successor: other } : null;
    return { kind: "person-left", subject, on: today, data: { left } };
  }
  const from = addDays(today, chance.between(0, 10));
  const absences = [{ from, to: addDays(from, chance.between(0, 15)), deputy: other }];
  return { kind: "absences-set", subject, on: today, data: { absences } };
}

function aboutCompany({ chance, people }: EditedWorld, { company }: CompanyLedger, on: Day): RecordEvent {
  const subject = company.id;
  if (chance.perMille(400))
    return { kind: "company-archived", subject, on, data: { archived: !company.settings.archived } };
  if (chance.perMille(500)) return { kind: "fallback-set", subject, on, data: { person: chance.oneOf(people) } };
  const ladder = chance.perMille(300) ? null : { days: [chance.between(30, 90), 10, 2, 0], every: 7 };
  return { kind: "ladder-set", subject, on, data: { rule: "renew-contract", ladder } };
}

function aboutItem({ chance }: EditedWorld, law: Law, ledger: CompanyLedger, on: Day): RecordEvent | null {
  const what = chance.between(0, 99);
  if (what < 15 || ledger.items.length === 0)
    return { kind: "item-recorded", subject: chance.id(), on, data: { item: randomItem(chance, on) } };
  const item = chance.oneOf(ledger.items);
  const subject = item.id;
  if (what < 35) return renewed(chance, item, on);
  if (what < 50) return corrected(chance, item, on);
  if (what < 60) return { kind: "item-assigned", subject, on, data: { owners: [chance.oneOf(ownerNames)] } };
  if (what < 65) {
    const by = chance.perMille(300) ? null : chance.oneOf(ledger.items).id;
    return by === subject ? null : { kind: "item-replaced", subject, on, data: { by } };
  }
  const duties = evaluatedLedger(law, ledger, on).byItem.get(subject) ?? [];
  if (duties.length === 0) return null;
  const { duty } = chance.oneOf(duties);
  return { kind: "duty-handled", subject, on, data: { duty, handling: handling(chance, on), note: null } };
}

function handling(chance: Chance, on: Day): Handling {
  const how = chance.oneOf(["acknowledged", "acknowledged", "snoozed", "covered", "resumed"] as const);
  if (how === "snoozed") return { how, until: addDays(on, chance.between(1, 40)) };
  return how === "covered" ? { how, by: "proceeding 1" } : { how };
}

function renewed(chance: Chance, item: Item, on: Day): RecordEvent | null {
  const end = item.terms.at(-1)?.end;
  if (end === null || end === undefined || end > addDays(on, 200)) return null;
  const start = addDays(end, 1);
  const { id: subject, terms: _terms, origin, ...details } = item;
  const term = { start, end: addDays(start, chance.between(60, 500)) };
  return { kind: "item-renewed", subject, on, data: { term, details, origin } };
}

function corrected(chance: Chance, item: Item, on: Day): RecordEvent | null {
  const last = item.terms.at(-1);
  if (last?.end === null || last?.end === undefined) return null;
  const { id: subject, ...before } = item;
  const end = addDays(last.end, chance.oneOf([-20, -3, -1, 1, 3, 30, 120]));
  const start = last.start === null || last.start > end ? null : last.start;
  const after = { ...before, terms: [...item.terms.slice(0, -1), { start, end }] };
  return { kind: "item-corrected", subject, on, data: { before, after } };
}
