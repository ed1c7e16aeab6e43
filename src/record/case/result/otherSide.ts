import { findAuthority } from "#law/findAuthority.ts";
import type { CaseMatter } from "../caseMatter.ts";

/**
 * The other side as the ledger has it. A ledger has one column for the supplier and for who issued a paper; of what is
 * brought to an authority an authority in it is the issuer, and says nothing of the supplier.
 */
export function otherSideOf({ law, course, item }: CaseMatter): string | null {
  const written = item?.counterparty ?? null;
  const isIssuer = course.before !== "counterparty" && findAuthority(law, written?.trim() ?? "") !== undefined;
  return isIssuer ? null : written;
}

/** Whether the ledger keeps the other side in a column of its own, beside that of the issuer. */
export function isOtherSideApart(matter: CaseMatter): boolean {
  return matter.course.before !== "counterparty" && otherSideOf(matter) === null;
}
