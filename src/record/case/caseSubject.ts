import type { Item } from "../item/item.ts";
import type { Case } from "./case.ts";

/** The kind of what a duty is about where it is a case; no kind of the law has this id. */
export const caseKind = "case";

/**
 * A case about the company itself, where an item would stand: what a duty is about, who answers for it and what was said
 * of it. Null of a case about an item, whose days are duties of that item.
 */
export function caseSubject(company: string, { id, item, owner, handled }: Case): Item | null {
  if (item !== null) return null;
  return {
    id,
    kind: caseKind,
    naturalKey: id,
    name: company,
    identifier: null,
    province: null,
    counterparty: null,
    services: [],
    renewal: null,
    notContinuing: false,
    owners: (owner ?? "").split(/[、，,;；]/u).flatMap((name) => (name.trim() === "" ? [] : [name.trim()])),
    remark: null,
    extra: {},
    terms: [],
    origin: null,
    ...(handled === undefined ? {} : { handled }),
  };
}

/** The id of the case that stands there; null of an item of the ledger. */
export function caseIdOf({ id, kind }: Pick<Item, "id" | "kind">): string | null {
  return kind === caseKind ? id : null;
}
