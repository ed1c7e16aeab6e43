import type { Term } from "#calendar/term.ts";
import type { FormerWriting, Item, ItemDetails } from "./item.ts";

/** An item as a row of a ledger writes it. */
export function writingOf(details: ItemDetails, { start, end }: Term): FormerWriting {
  return { naturalKey: details.naturalKey, says: JSON.stringify([start, end, detailsText(details)]) };
}

/** What a former writing names: under which name and number it was known, and the other side. */
export type FormerNames = Pick<Item, "name" | "identifier" | "counterparty">;

/** What `writingOf` wrote of the names; null of what it did not write. */
export function formerNames({ says }: FormerWriting): FormerNames | null {
  const [, , details] = listIn(says);
  const [, , name, identifier, , counterparty] = listIn(details);
  const isName = (value: unknown): value is string | null => value === null || typeof value === "string";
  return isName(name) && isName(identifier) && isName(counterparty) ? { name, identifier, counterparty } : null;
}

function listIn(text: unknown): readonly unknown[] {
  const read: unknown = typeof text === "string" && text.startsWith("[") ? JSON.parse(text) : null;
  return Array.isArray(read) ? read : [];
}

/** Everything that a row says of an item, its term excepted. */
export function detailsText(details: ItemDetails): string {
  const {
    kind,
    naturalKey,
    name,
    identifier,
    province,
    counterparty,
    services,
    renewal,
    minimumMonths = null,
    leavingNotice = null,
    notContinuing,
    owners,
    remark,
    issuedOn = null,
  } = details;
  const numbers = Object.entries(details.details ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const extra = Object.entries(details.extra).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const clause = renewal === null ? null : [renewal.auto, renewal.months, renewal.notice?.value, renewal.notice?.unit];
  return JSON.stringify([
    kind,
    naturalKey,
    name,
    identifier,
    province,
    counterparty,
    services,
    clause,
    minimumMonths,
    leavingNotice?.value,
    leavingNotice?.unit,
    notContinuing,
    owners,
    remark,
    numbers,
    extra,
    ...(issuedOn === null ? [] : [issuedOn]),
  ]);
}
