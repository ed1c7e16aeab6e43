import { naturalKey, naturalKeys } from "#intake/rows/naturalKey.ts";
import type { Identified } from "#intake/rows/naturalKey.ts";
import type { CaseMatter } from "#record/case/caseMatter.ts";
import type { Item } from "#record/item/item.ts";

/**
 * What tells the item from the company's others once a paper is in the ledger. Several lines may stand under one
 * agreement number, and one certificate may serve several names: where another item has the number, this one is known
 * by what its kind goes by next. A number that was to stay is that of one item alone. `held` is the item in the way,
 * where nothing tells them apart.
 */
export function keyAfter(
  matter: CaseMatter,
  others: readonly Item[],
  after: Identified,
): { readonly key: string; readonly held: Item | null } {
  const { law, item } = matter;
  const kind = law.kinds.get(item?.kind ?? "");
  const before = item?.naturalKey ?? "";
  if (kind === undefined) return { key: before, held: null };
  const has = (key: string): Item | undefined =>
    others.find(({ id, naturalKey: theirs }) => id !== item?.id && theirs === key);
  const first = naturalKey(after, kind);
  const holder = has(first);
  if (holder === undefined) return { key: first, held: null };
  // What the kind goes by after that says less still: by it nobody could tell them apart.
  const next = mayShareNumber(matter) ? naturalKeys(after, kind)[1] : undefined;
  const held = next === undefined ? holder : (has(next) ?? null);
  return { key: held === null ? (next ?? before) : before, held };
}

/** True of what is known by a name where another has its number, and gets a number anew each time. */
export function mayShareNumber({ law, course, item }: CaseMatter): boolean {
  const { identity = [] } = law.kinds.get(item?.kind ?? "") ?? {};
  return identity.length > 1 && course.fields.some(({ id, expect }) => id === "number" && expect === "new");
}
