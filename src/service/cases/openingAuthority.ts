import type { Course } from "#law/course.ts";
import { findAuthority } from "#law/findAuthority.ts";
import type { Authority } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";
import { authorityOfPaper } from "../authorityOfPaper.ts";
import type { Deps } from "../deps.ts";

/**
 * Whom a case is brought to: whoever issued the paper or, where the course goes to a province, the administration of that;
 * null where nothing tells, which is asked.
 */
export function openingAuthority({ law, clock }: Deps, { before }: Course, item: Item | null): Authority | null {
  if (before === "counterparty") return null;
  if (before === "miit") return law.authorities.get("miit") ?? null;
  if (item === null) return null;
  const issuer = authorityOfPaper(law, item, clock.today());
  if (issuer !== null || before !== "province" || item.province === null) return issuer;
  return findAuthority(law, item.province.trim()) ?? null;
}
