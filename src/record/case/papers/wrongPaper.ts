import type { CasePaperKept } from "../caseEvent.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";

/** Why a paper cannot be as it is written: its days contradict each other or have not come, its item is not of this ledger. */
export function wrongPaper({ today, items, company }: CaseMatter, paper: CasePaperKept): CaseRefusal | null {
  const { received, verified, effective, validUntil, item } = paper;
  if (received !== null && verified !== null && verified < received)
    return caseRefused("paper-days", "verified", { received, verified });
  for (const [at, day] of Object.entries({ received, verified })) {
    if (day !== null && day > today) return caseRefused("case-day", at, { on: day, today });
  }
  if (effective !== null && validUntil !== null && validUntil < effective)
    return caseRefused("paper-term", "validUntil", { effective, validUntil });
  if (paper.openEnded === true && validUntil !== null)
    return caseRefused("paper-end-twice", "validUntil", { validUntil });
  if (item !== null && !items.has(item)) return caseRefused("paper-item", "item", { item, company: company.name });
  return null;
}
