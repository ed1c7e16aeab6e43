/** Closed list; `conditionTruth` says when each holds. Over the facts of an item, or over answers about a business. */
export type Condition<Fact extends string = FactName> =
  | { readonly kind: "all"; readonly of: readonly Condition<Fact>[] }
  | { readonly kind: "any"; readonly of: readonly Condition<Fact>[] }
  | { readonly kind: "not"; readonly of: Condition<Fact> }
  | { readonly kind: "is"; readonly fact: Fact; readonly value: string | boolean }
  | { readonly kind: "known"; readonly fact: Fact };

/** The facts that conditions may ask for; each is computed in `engine/facts.ts` and may be unknown. */
export type FactName =
  | "item.has-end"
  | "item.renews-automatically"
  | "item.not-continuing"
  | "item.notice-known"
  | "item.held-on-reference-day"
  | "item.services-running";
