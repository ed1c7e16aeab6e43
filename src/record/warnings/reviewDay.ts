import { addDays, dayOf, yearOf } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { currentTermOf } from "#engine/currentTerm.ts";
import { rulesByKind } from "#engine/rulesByKind.ts";
import type { Law, MonthDay } from "#law/law.ts";
import { itemFactsOf } from "../facts.ts";
import type { Item } from "../item/item.ts";
import type { Organisation } from "../organisation/organisation.ts";

/**
 * The next day on which what is wanted, or whom it reaches, can change though nothing is entered: a term that renews by itself
 * begins, the window of a yearly duty closes, what takes over begins, what is not continued ends, somebody comes back or leaves.
 * It is asked of the papers and the law, not of the duties that stand: one that is done hides the one that follows it.
 */
export function reviewDay(
  law: Law,
  items: ReadonlyMap<string, Item>,
  { people }: Pick<Organisation, "people">,
  today: Day,
): Day {
  const found = new NextDay(today);
  const rules = rulesByKind(law);
  for (const item of items.values()) {
    for (const { due } of rules.get(item.kind) ?? []) if (due.kind === "yearly") noteClosing(found, due.closes);
    noteTerms(found, item, items);
  }
  // What nobody could be told of is for whoever comes back, and for whoever takes over from somebody who leaves.
  for (const { absences, left } of people.values()) {
    for (const { to } of absences) found.noteAfter(to);
    found.note(left?.on ?? null);
  }
  return found.day;
}

class NextDay {
  readonly today: Day;
  day: Day;

  constructor(today: Day) {
    this.today = today;
    this.day = dayOf(Math.min(yearOf(today) + 1, 9999), 1, 1) ?? today;
  }

  note(day: Day | null): void {
    if (day !== null && day > this.today && day < this.day) this.day = day;
  }

  noteAfter(day: Day | null): void {
    if (day !== null && day < "9999-12-31") this.note(addDays(day, 1));
  }
}

/** The duty of the year after appears on the day behind the closing one, whether this year's was done or not. */
function noteClosing(found: NextDay, { month, dayOfMonth }: MonthDay): void {
  found.noteAfter(dayOf(yearOf(found.today), month, dayOfMonth));
}

function noteTerms(found: NextDay, item: Item, items: ReadonlyMap<string, Item>): void {
  const { renewal, notContinuing, replacedBy = null, terms } = item;
  if (renewal?.auto !== true && !notContinuing && replacedBy === null) return;
  if (terms.length > 0) found.noteAfter(currentTermOf(itemFactsOf(item), found.today).term.end);
  if (replacedBy === null) return;
  for (const term of [...terms, ...(items.get(replacedBy)?.terms ?? [])]) {
    found.note(term.start);
    found.noteAfter(term.end);
  }
}
