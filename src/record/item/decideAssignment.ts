import { charactersIn } from "../charactersIn.ts";
import type { Day } from "#calendar/day.ts";
import { longestNote, writtenNote } from "./writtenNote.ts";
import { sameOwners } from "./sameOwners.ts";
import type { Item } from "./item.ts";
import type { ItemAssigned } from "./handling.ts";

export type AssignmentDecision =
  /** Null where it is so already. */
  | { readonly ok: true; readonly event: ItemAssigned | null }
  | {
      readonly ok: false;
      readonly code: AssignmentRefusal;
      readonly at: "id" | "owners" | "note";
      readonly data: Readonly<Record<string, string | number | null>>;
    };

export type AssignmentRefusal = "company-archived" | "too-many-owners" | "owner-name" | "note-too-long";

export const mostOwners = 10;
const longestName = 40;

/** Between these a ledger writes several names in one cell; a name with one of them would come back as two. */
const separator = /[\p{Cc},，;；、/／|&+]/u;

/** Holds the names of those who are to answer for the item against it; none at all leaves it to the fallback. */
export function decideAssignment(
  item: Pick<Item, "id" | "owners">,
  { owners: wanted, note: typed }: { readonly owners: readonly string[]; readonly note: string | null },
  archived: boolean,
  on: Day,
): AssignmentDecision {
  if (archived) return { ok: false, code: "company-archived", at: "id", data: {} };
  const owners = [...new Set(wanted.map((name) => name.replaceAll(/\s+/gu, " ").trim()))];
  if (owners.length > mostOwners) {
    return { ok: false, code: "too-many-owners", at: "owners", data: { count: owners.length, most: mostOwners } };
  }
  const unfit = owners.find((name) => name === "" || name.length > longestName || separator.test(name));
  if (unfit !== undefined) {
    return { ok: false, code: "owner-name", at: "owners", data: { name: unfit.slice(0, longestName) } };
  }
  const note = writtenNote(typed);
  if (note !== null && charactersIn(note) > longestNote)
    return { ok: false, code: "note-too-long", at: "note", data: { length: charactersIn(note), most: longestNote } };
  if (sameOwners(owners, item.owners)) return { ok: true, event: null };
  return {
    ok: true,
    event: { kind: "item-assigned", subject: item.id, on, data: { owners, ...(note === null ? {} : { note }) } },
  };
}
