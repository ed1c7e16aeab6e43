import type { Kind } from "#law/law.ts";
import { foldedText } from "./cellText.ts";

/** What a natural key is made of; every `ProposedEntry` is one. */
export type Identified = {
  readonly name: string | null;
  readonly identifier: string | null;
  readonly counterparty: string | null;
  readonly start: string | null;
};

/** The fields of the first complete alternative of the kind's identity; null where none is complete. */
export function identityFields(entry: Identified, kind: Kind): readonly (keyof Identified)[] | null {
  return kind.identity.find((fields) => fields.every((field) => entry[field] !== null && entry[field] !== "")) ?? null;
}

/**
 * Tells an item of a company from its others: kind and identity, cleaned, case folded and joined.
 * The same row gives the same key in every file. A licence number counts without its site index.
 */
export function naturalKey(entry: Identified, kind: Kind): string {
  return keyOf(entry, kind, identityFields(entry, kind) ?? ["identifier", "name", "counterparty", "start"]);
}

/** Every key that an item could have by the identity of its kind, the leading one first. */
export function naturalKeys(entry: Identified, kind: Kind): readonly string[] {
  const isWritten = (field: keyof Identified): boolean => entry[field] !== null && entry[field] !== "";
  return kind.identity.filter((fields) => fields.every(isWritten)).map((fields) => keyOf(entry, kind, fields));
}

/** The key by fields that are known to be those of its identity. */
export function keyOf(entry: Identified, kind: Kind, fields: readonly (keyof Identified)[]): string {
  let key = kind.id;
  for (const field of fields) key += `|${field}=${folded(entry[field] ?? "", field, kind)}`;
  return key;
}

function folded(value: string, field: keyof Identified, kind: Kind): string {
  const plain = foldedText(value).replaceAll("|", "¦");
  return field === "identifier" && kind.identifierGrammar === "telecom-licence"
    ? plain.replace(/(?<=-\d{8})-\d{1,3}$/, "")
    : plain;
}
