import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Obligation } from "#engine/outcome.ts";
import type { Item } from "#record/item/item.ts";
import { wantedLadders } from "#record/warnings/wantedLadder.ts";
import { nameWithNumber } from "../dueItemOf.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";
import type { FeedEntry } from "../warningTables.ts";

/** Days for which what is settled or handed on stays in feeds as cancelled: calendars that look seldom take it out as well. */
const cancelledFor = 60;

/**
 * What calendars are to show of a company's open duties today. An entry is that of its rule and term: the same, and known
 * by the same uid, whatever day its end is corrected to.
 */
export function wantedEntries(
  { law, ledger, outcome, itemById }: EvaluatedLedger,
  peopleOf: (item: Item) => readonly string[],
): readonly Wanted[] {
  const { id, name: company, settings } = ledger.company;
  const obligations = new Map(outcome.obligations.map((one) => [`${one.item} ${one.duty}`, one]));
  const taken = new Set<string>();
  return wantedLadders(law, outcome.obligations, itemById, settings).flatMap(({ item: itemId, duty, lastDay }) => {
    const obligation = obligations.get(`${itemId} ${duty}`);
    const item = itemById.get(itemId);
    if (obligation === undefined || item === undefined) return [];
    const { what, readings } = obligation;
    const place = placeOf(obligation, item);
    // No two duties of a rule share a term; should a rule come that has two, they keep apart by what they are about.
    const own = taken.has(`${itemId} ${place}`) ? duty : place;
    taken.add(`${itemId} ${own}`);
    // Of the last day itself: the safe day, which may hang on a notice where this does not, stands in no calendar.
    const formal = readings.find(({ leads }) => leads)?.reckoning.formal;
    const unpublished = formal?.provisional === true ? [...formal.unpublished] : null;
    return {
      company: id,
      item: itemId,
      duty: own,
      before: duty,
      people: peopleOf(item),
      content: { day: lastDay, name: nameWithNumber(item), company, what, unpublished },
    };
  });
}

/** `before` is the duty itself, by which older entries are kept. */
type Wanted = Pick<FeedEntry, "company" | "item" | "duty" | "content"> & {
  readonly before: string;
  readonly people: readonly string[];
};

/** The rule with the year that it is about, or the place of its term among those of the item, presumed ones counted on. */
function placeOf({ rule, duty, steps }: Obligation, { terms }: Item): string {
  if (steps.some(({ kind }) => kind === "yearly-window")) return duty;
  // Of the days of a case the first has the place, and the others their own.
  if (terms.length === 0) return rule;
  const renewals = steps.reduce((times, step) => (step.kind === "presumed-terms" ? step.times : times), 0);
  return `${rule}.t${terms.length - 1 + renewals}`;
}

/**
 * Entries that have changed since calendars looked last. What moves, is handed on or is settled gets a higher sequence, by which
 * calendars know that theirs is old; it never falls, even where a settled duty opens again.
 */
export function changedEntries(
  known: readonly FeedEntry[],
  wanted: readonly Wanted[],
  { today, now }: { readonly today: Day; readonly now: string },
): readonly FeedEntry[] {
  const before = new Map(known.map((entry) => [keyOf(entry), entry]));
  const changed: FeedEntry[] = [];
  for (const { before: older, ...one } of wanted) {
    const own = before.get(keyOf(one));
    const entry = own ?? before.get(keyOf({ ...one, duty: older }));
    before.delete(keyOf(one));
    if (entry === undefined) {
      changed.push({ ...one, sequence: 0, updatedAt: now, settledOn: null });
      continue;
    }
    const isOlder = entry !== own && entry.duty !== one.duty;
    const uid = isOlder ? (entry.uid ?? entry.duty) : entry.uid;
    const isHandedOn = entry.people !== undefined && entry.people.join(" ") !== one.people.join(" ");
    const gone = isHandedOn ? goneFrom(entry, one.people, today) : (entry.gone ?? []);
    const after = {
      ...one,
      ...(uid === undefined ? {} : { uid }),
      ...(gone.length === 0 ? {} : { gone }),
      settledOn: null,
    };
    const isMoved = JSON.stringify(entry.content) !== JSON.stringify(one.content);
    if (entry.settledOn !== null || isMoved || isHandedOn)
      changed.push({ ...after, sequence: entry.sequence + 1, updatedAt: now });
    else if (isOlder || entry.people === undefined)
      changed.push({ ...after, sequence: entry.sequence, updatedAt: entry.updatedAt });
    if (isOlder) {
      before.delete(keyOf(entry));
      changed.push({ ...entry, adopted: true });
    }
  }
  for (const entry of before.values()) {
    if (entry.settledOn === null && entry.adopted === undefined)
      changed.push({ ...entry, sequence: entry.sequence + 1, updatedAt: now, settledOn: today });
  }
  return changed;
}

/** Everybody with whom an entry was and is not any more; who has it again is not among them. */
function goneFrom(
  { people = [], gone = [] }: FeedEntry,
  now: readonly string[],
  today: Day,
): NonNullable<FeedEntry["gone"]> {
  const before = gone.filter(({ person, on }) => !people.includes(person) && today <= addDays(on, cancelledFor));
  const all = [...before, ...people.map((person) => ({ person, on: today }))];
  return all.filter(({ person }) => !now.includes(person));
}

/** Whether an entry is to be taken out of a person's calendar, where it was before. */
export function isGoneFrom({ gone = [] }: FeedEntry, person: string, today: Day): boolean {
  return gone.some((one) => one.person === person && today <= addDays(one.on, cancelledFor));
}

/** Entries with the changed ones in their places, without what was settled long ago. */
export function shownEntries(
  known: readonly FeedEntry[],
  changed: readonly FeedEntry[],
  today: Day,
): readonly FeedEntry[] {
  const all = new Map([...known, ...changed].map((entry) => [keyOf(entry), entry]));
  return [...all.values()].filter(
    ({ settledOn, adopted }) =>
      adopted === undefined && (settledOn === null || today <= addDays(settledOn, cancelledFor)),
  );
}

function keyOf({ item, duty }: Pick<FeedEntry, "item" | "duty">): string {
  return `${item} ${duty}`;
}
