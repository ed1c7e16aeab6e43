import type { Course } from "#law/course.ts";
import { findAuthority } from "#law/findAuthority.ts";
import { issuerOfNumber } from "#law/identifiers/issuerOfNumber.ts";
import type { Authority } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";
import type { Deps } from "../deps.ts";

/** Whom a case is brought to: whoever issued the licence, as its number tells; null where nothing tells. */
export function openingAuthority({ law, clock }: Deps, { before }: Course, item: Item | null): Authority | null {
  if (before === "counterparty") return null;
  if (before === "miit") return law.authorities.get("miit") ?? null;
  if (item === null) return null;
  const issuer = issuerOfNumber(law, item.identifier, clock.today());
  return issuer ?? (item.province === null ? null : (findAuthority(law, item.province) ?? null));
}
