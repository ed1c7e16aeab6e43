import type { Day } from "#calendar/day.ts";
import type { Handled } from "./handling.ts";
import type { Item } from "./item.ts";

type Words = Readonly<Record<string, Handled>>;
type Corrected = Pick<Item, "terms" | "handled">;

/** A word that was said of a duty of the current term, and goes with it to the day that the term now has. */
export type CarriedWord = { readonly from: string; readonly to: string; readonly word: Handled };

/** The words that a correction of the current term takes along: a duty is told apart by the end or the start of its term. */
export function carriedWords({ terms, handled = {} }: Corrected, after: Pick<Item, "terms">): readonly CarriedWord[] {
  const [old, now] = [terms.at(-1), after.terms.at(-1)];
  if (old === undefined || now === undefined || terms.length !== after.terms.length) return [];
  const moved = [
    { was: old.end, is: now.end },
    { was: old.start, is: now.start },
  ].flatMap(({ was, is }) => (was === null || is === null || was === is ? [] : [{ was: about(was), is: about(is) }]));
  return Object.entries(handled).flatMap(([from, word]) => {
    const move = moved.find(({ was }) => from.endsWith(`.${was}`));
    return move === undefined ? [] : [{ from, to: `${from.slice(0, -move.was.length)}${move.is}`, word }];
  });
}

/** The words on an item after a correction; undefined where nothing was said of it. */
export function wordsAfter(before: Corrected, after: Corrected): Words | undefined {
  const carried = carriedWords(before, after);
  if (carried.length === 0) return after.handled;
  const gone = new Set(carried.map(({ from }) => from));
  const words = Object.fromEntries(Object.entries(after.handled ?? {}).filter(([duty]) => !gone.has(duty)));
  for (const { to, word } of carried) {
    const known = words[to]?.number ?? 0;
    words[to] = known === 0 ? word : { ...word, number: Math.max(known, word.number) + 1 };
  }
  return words;
}

function about(day: Day): string {
  return day.replaceAll("-", "");
}
