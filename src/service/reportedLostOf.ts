import type { Day } from "#calendar/day.ts";
import type { ItemReply } from "#contract/items.ts";
import type { Bilingual } from "#law/law.ts";
import { lostCopies } from "#record/case/result/lostCopies.ts";
import type { CaseLaws } from "./cases/caseLaws.ts";
import { standOfCase } from "./cases/standOfCase.ts";
import type { CompanyLedger } from "./deps.ts";

/** Copies of an item that are lost, by each case under way that replaces them and does not lead elsewhere. */
export function reportedLostOf(
  laws: CaseLaws,
  ledger: CompanyLedger,
  id: string,
  today: Day,
  titleOf: (caseId: string) => Bilingual,
): ItemReply["reportedLost"] {
  const running = ledger.cases.filter((one) => one.item === id && one.closed === null);
  return running.flatMap((one) => {
    const stand = standOfCase({ law: laws.of(one), inUse: laws.inUse }, ledger, one, today);
    const copies = stand === null ? [] : lostCopies(stand);
    if (copies.length === 0) return [];
    const { zh, en } = titleOf(one.id);
    return [
      {
        copies: copies.map((copy) => ({ id: copy.id, title: copy.title })),
        since: one.answers["noticed-on"] ?? null,
        case: { id: one.id, title: { zh, en } },
      },
    ];
  });
}
