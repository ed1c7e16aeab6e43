import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { carriedWords } from "#record/item/carriedWords.ts";
import type { Handling } from "#record/item/handling.ts";
import type { Item } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { CompanyLedger } from "#service/deps.ts";
import { evaluatedLedger } from "#service/evaluatedLedger.ts";
import { wantedOfItem } from "#service/warnings/wantedOfItem.ts";
import type { Chance } from "./chance.ts";
import type { EditedWorld } from "./editedWorld.ts";
import { editOrganisation } from "./editOrganisation.ts";
import { owner, ownerNames, personNames, randomItem, writeTo } from "./population.ts";
import { withoutCases } from "./withoutCases.ts";

/** Where a simulation edits. */

const mostTries = 100;

/** Somebody does something: to an item, to a company, or to the people. Returns what, by the names of `features`. */
export async function edit(world: EditedWorld): Promise<readonly string[]> {
  const { deps, chance, organisation } = world;
  const today = deps.clock.today();
  if (chance.perMille(120)) return [await editOrganisation(world)];
  const ledgers = (await deps.store.ledgers(owner)).filter(({ company }) => company.id !== organisation);
  // Not everything can be done everywhere: something else is tried then, so that somebody always does something.
  for (let tries = 0; tries < mostTries; tries += 1) {
    const ledger = chance.oneOf(ledgers);
    const event = chance.perMille(80) ? aboutCompany(chance, ledger, today) : aboutItem(world, ledger, today);
    if (event === null) continue;
    await writeTo(deps.store, chance, ledger.company.id, [event]);
    return namesOf(event);
  }
  throw new Error(`nothing could be done in ${mostTries} tries`);
}

function namesOf(event: RecordEvent): readonly string[] {
  switch (event.kind) {
    case "duty-handled":
      return [event.data.handling.how];
    case "company-archived":
      return [event.data.archived ? "archived" : "restored"];
    case "item-corrected":
      return [event.kind, ...(carriedWords(event.data.before, event.data.after).length > 0 ? ["word-carried"] : [])];
    default:
      return [event.kind];
  }
}

function aboutCompany(chance: Chance, { company }: CompanyLedger, on: Day): RecordEvent {
  const [subject, { archived }] = [company.id, company.settings];
  // Whoever archives by mistake restores soon.
  if (archived || chance.perMille(400)) return { kind: "company-archived", subject, on, data: { archived: !archived } };
  if (chance.perMille(500)) {
    const person = chance.oneOf(Object.keys(personNames));
    return { kind: "fallback-set", subject, on, data: { person } };
  }
  const ladder = chance.perMille(300) ? null : { days: [chance.between(30, 90), 10, 2, 0], every: 7 };
  return { kind: "ladder-set", subject, on, data: { rule: "renew-contract", ladder } };
}

function aboutItem({ deps, chance }: EditedWorld, ledger: CompanyLedger, on: Day): RecordEvent | null {
  const { archived } = ledger.company.settings;
  const what = chance.between(0, 99);
  if (what < 12) return { kind: "item-recorded", subject: chance.id(), on, data: { item: randomItem(chance, on) } };
  const item = chance.oneOf(ledger.items);
  const subject = item.id;
  if (what < 30) return renewed(chance, item, on);
  if (what < 45) return corrected(chance, item, on);
  if (what < 55) return { kind: "item-assigned", subject, on, data: { owners: [chance.oneOf(ownerNames)] } };
  if (what < 60) {
    const by = chance.perMille(300) ? null : chance.oneOf(ledger.items).id;
    return by === subject ? null : { kind: "item-replaced", subject, on, data: { by } };
  }
  // The product takes no word on the duties of an archived company.
  const evaluated = evaluatedLedger(withoutCases(deps.law), ledger, on);
  const wanted = archived ? [] : wantedOfItem(evaluated, subject);
  if (wanted.length === 0) return null;
  const { duty, lastDay } = chance.oneOf(wanted);
  if (what < 75)
    return discharged(
      evaluated.ofItem(subject).find((one) => one.duty === duty),
      on,
    );
  const word = handling(chance, on, lastDay);
  return word === null ? null : { kind: "duty-handled", subject, on, data: { duty, handling: word, note: null } };
}

type Duty = ReturnType<ReturnType<typeof evaluatedLedger>["ofItem"]>[number];

/** Somebody files the report, or says that it is done; null where only another paper shows it. */
function discharged(duty: Duty | undefined, on: Day): RecordEvent | null {
  if (duty === undefined) return null;
  const { item: subject, rule, reportYear, doneBy, opens } = duty;
  if (opens !== null && opens > on) return null;
  if (reportYear !== null) return { kind: "annual-report-filed", subject, on, data: { year: reportYear } };
  if (doneBy === null) return null;
  return { kind: "duty-done", subject, on, data: { duty: rule, about: doneBy.about, done: true } };
}

function handling(chance: Chance, on: Day, lastDay: Day): Handling | null {
  const how = chance.oneOf(["acknowledged", "acknowledged", "snoozed", "covered", "resumed"] as const);
  if (how === "covered") return { how, by: "proceeding 1" };
  if (how !== "snoozed") return { how };
  const until = addDays(on, chance.between(1, 40));
  return until > lastDay ? null : { how, until };
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
