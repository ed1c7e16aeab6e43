import type { Day } from "#calendar/day.ts";
import type { Item, ItemReplaced } from "./item.ts";

/** Somebody says that `replacing` takes over from `replaced`, or, with `undo`, that it does not. */
export type ReplacementCommand = {
  readonly replacing: string;
  readonly replaced: string;
  readonly undo: boolean;
  readonly on: Day;
};

/** What the decision looks at: every item that the person sees, each with its company and the group of its kind. */
export type ReplaceableItem = {
  readonly item: Item;
  readonly company: string;
  readonly group: string;
};

export type ReplacementDecision =
  /** Null where it is so already. */
  | { readonly ok: true; readonly event: ItemReplaced | null }
  | {
      readonly ok: false;
      readonly code: ReplacementRefusal;
      readonly at: "id" | "replaced";
      readonly other: string | null;
    };

export type ReplacementRefusal =
  | "item-not-found"
  | "replaces-itself"
  | "replaced-elsewhere"
  | "replaced-other-kind"
  | "replaced-already"
  | "replaced-in-circle"
  | "not-replaced";

/** Holds the command against the ledger. `other` is the id of the item that stands in the way. */
export function decideReplacement(
  command: ReplacementCommand,
  find: (id: string) => ReplaceableItem | undefined,
): ReplacementDecision {
  const { replacing, replaced, undo, on } = command;
  const successor = find(replacing);
  if (successor === undefined) return refused("item-not-found", "id", replacing);
  const predecessor = find(replaced);
  if (predecessor === undefined) return refused("item-not-found", "replaced", replaced);
  const { replacedBy: known = null } = predecessor.item;
  if (undo) {
    return known === replacing ? recorded(replaced, null, on) : refused("not-replaced", "replaced", known);
  }
  if (replacing === replaced) return refused("replaces-itself", "replaced", replaced);
  if (successor.company !== predecessor.company) return refused("replaced-elsewhere", "replaced", replaced);
  if (successor.group !== predecessor.group) return refused("replaced-other-kind", "replaced", replaced);
  if (known === replacing) return { ok: true, event: null };
  if (known !== null) return refused("replaced-already", "replaced", known);
  // From the new one on to whatever takes over from it, and so on: the old one must not be among them.
  for (let next = successor; ;) {
    const after = find(next.item.replacedBy ?? "");
    if (after === undefined) return recorded(replaced, replacing, on);
    if (after.item.id === replaced) return refused("replaced-in-circle", "replaced", next.item.id);
    next = after;
  }
}

function recorded(subject: string, by: string | null, on: Day): ReplacementDecision {
  return { ok: true, event: { kind: "item-replaced", subject, on, data: { by } } };
}

function refused(code: ReplacementRefusal, at: "id" | "replaced", other: string | null): ReplacementDecision {
  return { ok: false, code, at, other };
}
