import type { NewEvent } from "../event.ts";

/**
 * Somebody says that a duty which ends something was done: reported, returned, cancelled. `on` is the day on which that
 * was; `done: false` takes it back; `note` says why it
 * need not be done, of a duty that asks for that.
 */
export type DutyDone = NewEvent<"duty-done", DoneDuty & { readonly done: boolean; readonly note?: string }>;

/** A duty by its rule and by the end that it was about: a later term of the same paper has its own. */
export type DoneDuty = { readonly duty: string; readonly about: string };

/** The duties done after the entry, each once. */
export function dutiesAfter(before: readonly DoneDuty[], { data }: DutyDone): readonly DoneDuty[] {
  const { duty, about, done } = data;
  const others = before.filter((one) => !isSame(one, data));
  return done ? [...others, { duty, about }] : others;
}

export function isDone(duties: readonly DoneDuty[], wanted: DoneDuty): boolean {
  return duties.some((one) => isSame(one, wanted));
}

function isSame(one: DoneDuty, other: DoneDuty): boolean {
  return one.duty === other.duty && one.about === other.about;
}
