import type { Day } from "#calendar/day.ts";
import type { NewEvent } from "../event.ts";

/**
 * What somebody said of a duty. `acknowledged`: seen, and will be done; `snoozed`: not before that day; `covered`: a
 * proceeding is under way that settles it; `resumed`: none of these any more.
 */
export type Handling =
  | { readonly how: "acknowledged" }
  | { readonly how: "snoozed"; readonly until: Day }
  | { readonly how: "covered"; readonly by: string }
  | { readonly how: "resumed" };

/** A snooze holds up to the last day to act: what is not to be heard of before it would be heard of too late. */
export function snoozeHolds({ until }: Extract<Handling, { how: "snoozed" }>, lastDay: Day): boolean {
  return until <= lastDay;
}

/** The last word on a duty. `number` counts the words, so that the same word said again is a new one. */
export type Handled = {
  readonly handling: Handling;
  readonly on: Day;
  readonly number: number;
};

/** A duty of the item is named by its rule and what it is about, as in `Obligation.id`. */
export type DutyHandled = NewEvent<
  "duty-handled",
  { readonly duty: string; readonly handling: Handling; readonly note: string | null }
>;

/** Somebody else answers for the item, or several do; names as the ledger writes them. */
export type ItemAssigned = NewEvent<"item-assigned", { readonly owners: readonly string[]; readonly note?: string }>;

/** The word as it stands with what it is about. */
export function handledBy(
  { handled = {} }: { readonly handled?: Readonly<Record<string, Handled>> },
  {
    on,
    data: { duty, handling },
  }: { readonly on: Day; readonly data: { readonly duty: string; readonly handling: Handling } },
): Readonly<Record<string, Handled>> {
  return { [duty]: { handling, on, number: (handled[duty]?.number ?? 0) + 1 } };
}
