import type { LawChangeReply, MovedDatesReply } from "#contract/movedDates.ts";
import { movedText } from "#contract/movedText.ts";
import { openComparisons } from "./compareLaws.ts";
import type { Actor, CompanyLedger, Deps, LawUse, StoredDatesMoved } from "./deps.ts";
import { whatChanged } from "./lawOfUse.ts";
import { changeCausesOf, compareMoved, isMoved, movedDatesOf } from "./movedDateOf.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { selectLedgers } from "./selectLedgers.ts";

export type MovedDatesQuery = {
  readonly company?: string | undefined;
  readonly changes: number;
  readonly limit: number;
};

/** What the latest changes of the law did to dates, out of the record; the latest change first. */
export async function listMovedDates(
  deps: Deps,
  actor: Actor,
  query: MovedDatesQuery,
): Promise<Result<MovedDatesReply>> {
  const selected = await selectLedgers(deps, actor, query.company);
  if (!selected.ok) return selected;
  const uses = await deps.store.lawUses();
  const later = uses.slice(1).slice(-query.changes).toReversed();
  const entries = later.length === 0 ? [] : await deps.store.transact(actor, (tx) => tx.datesMoved());
  const changes: LawChangeReply[] = [];
  for (const use of later) {
    const before = uses[uses.indexOf(use) - 1];
    if (before === undefined) throw new Error(`nothing was before use ${use.number} of a law`);
    const ofUse = entries.filter(({ data }) => data.use === use.number);
    changes.push(await changeOf(deps, { before, use }, selected.value, ofUse, query.limit));
  }
  return done({ lawHash: deps.law.hash, finished: openComparisons(uses).length === 0, changes });
}

async function changeOf(
  deps: Deps,
  { before, use }: { readonly before: LawUse; readonly use: LawUse },
  ledgers: readonly CompanyLedger[],
  entries: readonly StoredDatesMoved[],
  limit: number,
): Promise<LawChangeReply> {
  const byCompany = new Map(ledgers.map((ledger) => [ledger.company.id, ledger]));
  const dates = entries.flatMap((entry) => {
    const ledger = byCompany.get(entry.company);
    return ledger === undefined ? [] : movedDatesOf([deps.law], ledger, entry);
  });
  dates.sort(compareMoved);
  const why = changeCausesOf([deps.law], await whatChanged(deps, before, use));
  const moved = dates.filter(isMoved).length;
  const counts = { moved, settled: dates.length - moved };
  return {
    id: `${use.number}.${use.hash.slice(0, 12)}`,
    since: use.startedAt,
    fromLaw: before.hash,
    toLaw: use.hash,
    comparison: use.comparison,
    why,
    headline: headlineOf(use, why, dates, counts),
    ...counts,
    dates: dates.slice(0, limit),
  };
}

/** What moved dates is named alone. Where nothing moved, notices lead: they are what people wait for. */
function headlineOf(
  use: LawUse,
  why: LawChangeReply["why"],
  dates: LawChangeReply["dates"],
  { moved, settled }: Pick<LawChangeReply, "moved" | "settled">,
): LawChangeReply["headline"] {
  const causes = new Set(dates.flatMap((date) => date.causes.map(({ file }) => file)));
  const moving = why.filter(({ file }) => causes.has(file));
  const notices = why.filter(({ page }) => page?.type === "calendar");
  const named = [moving, notices, why].find((some) => some.length > 0) ?? [];
  const reason = movedText.together(named.map(({ sentence }) => sentence));
  if (use.comparison === null) return movedText.comparing(reason);
  if (use.comparison === "unreadable") return movedText.unreadable(reason);
  const headline = movedText.headline(reason, moved, settled);
  if (use.comparison === "compared") return headline;
  const { zh, en } = movedText.calendarOnly;
  return { zh: headline.zh + zh, en: headline.en + en };
}
