import { foldedText } from "#intake/rows/cellText.ts";
import { keyOf } from "#intake/rows/naturalKey.ts";
import type { Law } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";

type Named = Pick<Item, "kind" | "naturalKey" | "name" | "identifier">;

/** Items whose number another one of the company had first, by the key of that number; hardly any company has one. */
export function sharedNumbers(law: Law, items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const sharing = items.flatMap((item) => {
    const key = item.identifier === null || item.name === null ? null : keyOfNumber(law, item);
    return key === null || key === item.naturalKey ? [] : [[key, item] as const];
  });
  const byKey = Map.groupBy(sharing, ([key]) => key);
  return new Map([...byKey].map(([key, found]) => [key, found.map(([, item]) => item)]));
}

/** What a row is known by: of several items with its number, the key of the one that is called as it is. */
export function keyAmong(sharing: readonly Item[], { naturalKey, name }: Named): string {
  const sameName = (item: Item): boolean => name !== null && foldedText(item.name ?? "") === foldedText(name);
  return sharing.find(sameName)?.naturalKey ?? naturalKey;
}

function keyOfNumber(law: Law, { kind: id, naturalKey, identifier, name, counterparty }: Item): string | null {
  // One that is known by its number has it to itself.
  if (naturalKey.startsWith(`${id}|identifier=`)) return null;
  const kind = law.kinds.get(id);
  return kind === undefined ? null : keyOf({ identifier, name, counterparty, start: null }, kind, ["identifier"]);
}
