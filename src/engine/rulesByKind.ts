import type { Law, ObligationRule } from "#law/law.ts";

const indexes = new WeakMap<Law, ReadonlyMap<string, readonly ObligationRule[]>>();

/** The rules that reach each kind. Derived once per law; a law never changes, so the index never does. */
export function rulesByKind(law: Law): ReadonlyMap<string, readonly ObligationRule[]> {
  const known = indexes.get(law);
  if (known !== undefined) return known;
  const index = new Map<string, readonly ObligationRule[]>();
  for (const kind of law.kinds.values()) {
    const reaching = [...law.obligations.values()].filter(
      ({ appliesTo }) => appliesTo.kinds.includes(kind.id) || appliesTo.groups.includes(kind.group),
    );
    index.set(kind.id, reaching);
  }
  indexes.set(law, index);
  return index;
}
