import type { Course } from "#law/course.ts";
import type { Authority } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";
import { authorityOfPaper } from "../authorityOfPaper.ts";
import type { Deps } from "../deps.ts";

/** Whom a case is brought to: whoever issued the licence, as its number or the ledger tells; null where nothing tells. */
export function openingAuthority({ law, clock }: Deps, { before }: Course, item: Item | null): Authority | null {
  if (before === "counterparty") return null;
  if (before === "miit") return law.authorities.get("miit") ?? null;
  return item === null ? null : authorityOfPaper(law, item, clock.today());
}
