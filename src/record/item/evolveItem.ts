import { wordsAfter } from "./carriedWords.ts";
import { dutiesAfter } from "./dutyDone.ts";
import { handledBy } from "./handling.ts";
import type { Item, ItemEvent } from "./item.ts";
import { sameOwners } from "./sameOwners.ts";

/** Folds one event into the item; throws when the event cannot follow this state. */
export function evolveItem(state: Item | null, event: ItemEvent): Item {
  if (event.kind === "item-recorded") {
    if (state !== null) throw new Error(`item ${event.subject} is recorded twice`);
    return { id: event.subject, ...event.data.item };
  }
  if (state === null) throw new Error(`${event.kind} for item ${event.subject}, which was never recorded`);
  if (event.kind === "item-corrected") {
    const { handled: _written, ...after } = event.data.after;
    const handled = wordsAfter(state, event.data.after);
    return { id: state.id, ...after, ...(handled === undefined ? {} : { handled }) };
  }
  if (event.kind === "annual-report-filed") {
    const filed = new Set([...(state.annualReportsFiled ?? []), event.data.year]);
    return { ...state, annualReportsFiled: [...filed].toSorted((a, b) => a - b) };
  }
  if (event.kind === "duty-done") return { ...state, dutiesDone: dutiesAfter(state.dutiesDone ?? [], event) };
  if (event.kind === "item-replaced") return { ...state, replacedBy: event.data.by };
  if (event.kind === "item-assigned") {
    const { owners, ownersWritten = owners } = state;
    return { ...state, owners: event.data.owners, ownersWritten };
  }
  if (event.kind === "duty-handled") return { ...state, handled: { ...state.handled, ...handledBy(state, event) } };
  const { term, details, origin } = event.data;
  const { ownersWritten, ...rest } = state;
  // A ledger that names others is the last word; one that names those whom it named before is not.
  const assigned = ownersWritten !== undefined && sameOwners(state.owners, details.owners) ? { ownersWritten } : {};
  return { ...rest, ...assigned, ...details, origin, terms: [...state.terms, term] };
}
