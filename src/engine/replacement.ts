import type { Day } from "#calendar/day.ts";
import { takeOverAfter } from "#calendar/joints.ts";
import type { Joint } from "#calendar/joints.ts";
import type { Term } from "#calendar/term.ts";
import type { CurrentTerm } from "./currentTerm.ts";
import type { ItemFacts } from "./facts.ts";
import type { TakenOver } from "./outcome.ts";

/** The item that takes over from another, and how far it has come. */
export type Replacement = {
  readonly by: ItemFacts;
  readonly state: TakenOver;
  /** The days that neither holds, whether they lie behind us or ahead. */
  readonly gap: Joint | null;
};

/**
 * How an item stands that another was recorded to take over from. Its duties end once a term of the other has begun and
 * no day without either lies ahead; a gap that is over cannot be mended any more and stays on as a finding alone.
 */
export function replacementOf(by: ItemFacts, replaced: ItemFacts, current: CurrentTerm, asOf: Day): Replacement {
  const replacing = termsInForce(by);
  const begun = replacing.some(({ start }) => start !== null && start <= asOf);
  const ends = current.term.end;
  if (renewsOnly(replaced)) return { by, state: "renews-itself", gap: null };
  if (ends === null) return { by, state: begun ? "taken-over" : "not-begun", gap: null };
  const over = takeOverAfter(ends, replacing);
  if (over.kind === "unknown") return { by, state: "unknown", gap: null };
  if (over.kind === "joins") return { by, state: begun ? "taken-over" : "not-begun", gap: null };
  const isOver = over.gap.last !== null && over.gap.last < asOf;
  return { by, state: isOver ? "taken-over" : "gap", gap: over.gap };
}

/** It renews by itself and nobody has said that it will not be continued. */
export function renewsOnly(item: ItemFacts): boolean {
  return item.renewal?.auto === true && !item.notContinuing && item.terms.at(-1)?.end !== null;
}

/** Its written terms; the last one without an end where it renews by itself, because it is presumed to run on. */
export function termsInForce(item: ItemFacts): readonly Term[] {
  if (!renewsOnly(item)) return item.terms;
  return item.terms.map((term, index) => (index === item.terms.length - 1 ? { start: term.start, end: null } : term));
}
