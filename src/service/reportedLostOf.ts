import type { Day } from "#calendar/day.ts";
import type { ItemReply } from "#contract/items.ts";
import type { Bilingual } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
import { lostCopies } from "#record/case/result/lostCopies.ts";
import type { CaseLaws } from "./cases/caseLaws.ts";
import { standOfCase } from "./cases/standOfCase.ts";
import type { CompanyLedger } from "./deps.ts";

type Reported = ItemReply["reportedLost"][number];

/**
 * Copies of an item that are lost, by each case under way that replaces them and does not lead elsewhere; and by one that
 * was refused, until a later case reports them or brings another paper: what was refused found nothing.
 */
export function reportedLostOf(
  laws: CaseLaws,
  ledger: CompanyLedger,
  id: string,
  today: Day,
  titleOf: (caseId: string) => Bilingual,
): ItemReply["reportedLost"] {
  const cases = ledger.cases.filter((one) => one.item === id);
  const brought = cases.flatMap((one) => (broughtPaper(laws, one) ? (one.closed?.on ?? []) : []));
  const running = cases.filter(({ closed }) => closed === null);
  const refused = cases
    .filter((one) => wasRefused(one) && !brought.some((on) => one.closed !== null && on >= one.closed.on))
    .toSorted((a, b) => ((a.closed?.on ?? "") > (b.closed?.on ?? "") ? -1 : 1));
  const told = new Set<string>();
  return [...running, ...refused].flatMap((one): Reported[] => {
    // The law of what is closed is not read for a look at the item; which copies there are the one in use says as well.
    const law = one.closed === null ? laws.of(one) : laws.inUse;
    const stand = standOfCase({ law, inUse: laws.inUse }, ledger, one, today);
    const lost = stand === null ? [] : lostCopies(stand);
    const copies = one.closed === null ? lost : lost.filter((copy) => !told.has(copy.id));
    if (copies.length === 0) return [];
    for (const copy of copies) told.add(copy.id);
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

function wasRefused({ closed }: Case): boolean {
  return closed?.outcome === "refused" || closed?.outcome === "not-accepted";
}

/** A case that is over and brought another paper of the item: copies that were lost before are of the old one. */
function broughtPaper({ inUse }: CaseLaws, { course, closed }: Case): boolean {
  const effect = inUse.courses.get(course)?.effect;
  const brings = effect === "keep" || effect === "renew" || effect === "correct";
  return brings && (closed?.outcome === "granted" || closed?.outcome === "done");
}
