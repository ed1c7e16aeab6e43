import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { wantedLadders } from "#record/warnings/wantedLadder.ts";
import type { Law } from "#law/law.ts";
import { displayName } from "../dueItemOf.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";
import type { FeedEntry } from "../warningTables.ts";

/** Days for which a settled duty stays in feeds as cancelled: calendars that look seldom take it out as well. */
const cancelledFor = 60;

/** What calendars are to show of a company's open duties today. */
export function wantedEntries(law: Law, { ledger, outcome, itemById }: EvaluatedLedger): readonly Wanted[] {
  const { id, name: company, settings } = ledger.company;
  const obligations = new Map(outcome.obligations.map((one) => [`${one.item} ${one.duty}`, one]));
  return wantedLadders(law, outcome, itemById, settings).flatMap(({ item: itemId, duty, lastDay }) => {
    const obligation = obligations.get(`${itemId} ${duty}`);
    const item = itemById.get(itemId);
    if (obligation === undefined || item === undefined) return [];
    const { what, readings } = obligation;
    // Of the last day itself: the safe day, which may hang on a notice where this does not, stands in no calendar.
    const formal = readings.find(({ leads }) => leads)?.reckoning.formal;
    const unpublished = formal?.provisional === true ? [...formal.unpublished] : null;
    return {
      company: id,
      item: itemId,
      duty,
      content: { day: lastDay, name: displayName(item), company, what, unpublished },
    };
  });
}

type Wanted = Pick<FeedEntry, "company" | "item" | "duty" | "content">;

/**
 * Entries that have changed since calendars looked last. What moves or is settled gets a higher sequence, by which
 * calendars know that theirs is old; it never falls, even where a settled duty opens again.
 */
export function changedEntries(
  known: readonly FeedEntry[],
  wanted: readonly Wanted[],
  { today, now }: { readonly today: Day; readonly now: string },
): readonly FeedEntry[] {
  const before = new Map(known.map((entry) => [keyOf(entry), entry]));
  const changed: FeedEntry[] = [];
  for (const one of wanted) {
    const entry = before.get(keyOf(one));
    before.delete(keyOf(one));
    if (entry === undefined) changed.push({ ...one, sequence: 0, updatedAt: now, settledOn: null });
    else if (entry.settledOn !== null || JSON.stringify(entry.content) !== JSON.stringify(one.content))
      changed.push({ ...one, sequence: entry.sequence + 1, updatedAt: now, settledOn: null });
  }
  for (const entry of before.values()) {
    if (entry.settledOn === null)
      changed.push({ ...entry, sequence: entry.sequence + 1, updatedAt: now, settledOn: today });
  }
  return changed;
}

/** Entries with the changed ones in their places, without what was settled long ago. */
export function shownEntries(
  known: readonly FeedEntry[],
  changed: readonly FeedEntry[],
  today: Day,
): readonly FeedEntry[] {
  const all = new Map([...known, ...changed].map((entry) => [keyOf(entry), entry]));
  return [...all.values()].filter(({ settledOn }) => settledOn === null || today <= addDays(settledOn, cancelledFor));
}

function keyOf({ item, duty }: Pick<FeedEntry, "item" | "duty">): string {
  return `${item} ${duty}`;
}
