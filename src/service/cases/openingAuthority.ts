import type { Course } from "#law/course.ts";
import { findAuthority } from "#law/findAuthority.ts";
import { issuerOfNumber } from "#law/identifiers/issuerOfNumber.ts";
import type { Authority } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";
import type { Deps } from "../deps.ts";

/** Whom a case is brought to: whoever issued the licence, as its number or the ledger tells; null where nothing tells. */
export function openingAuthority({ law, clock }: Deps, { before }: Course, item: Item | null): Authority | null {
  if (before === "counterparty") return null;
  if (before === "miit") return law.authorities.get("miit") ?? null;
  if (item === null) return null;
  const issuer = issuerOfNumber(law, item.identifier, clock.today());
  if (issuer !== null) return issuer;
  // The ledger writes who issued a paper where it writes the other side of a contract.
  const named = [item.counterparty, item.province].flatMap((name) => (name === null ? [] : [name.trim()]));
  return named.map((name) => findAuthority(law, name)).find((authority) => authority !== undefined) ?? null;
}
