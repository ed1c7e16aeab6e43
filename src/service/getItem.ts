import type { Day } from "#calendar/day.ts";
import type { ItemReply } from "#contract/items.ts";
import type { Item } from "#record/item/item.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { personNamed } from "#record/organisation/whoIsTold.ts";
import type { StoredEvent } from "#record/recordEvent.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import type { Actor, CompanyLedger, Deps, Tx } from "./deps.ts";
import { custodyReplyOf } from "./custodyReplyOf.ts";
import { keepingColumns } from "./keepingColumns.ts";
import { detailOf } from "./detailRepliesOf.ts";
import { displayName, dueItemOf, namesIn } from "./dueItemOf.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import { ledgerHolding } from "./ledgerHolding.ts";
import { formerNumbersOf } from "./formerNumbersOf.ts";
import { historyEntryOf } from "./historyEntryOf.ts";
import { itemRowOf } from "./itemRowOf.ts";
import { leavingReplyOf, periodsOf } from "./periodsOf.ts";
import { reportedLostOf } from "./reportedLostOf.ts";
import { done, refused } from "./result.ts";
import { writerName } from "./writerText.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";
import type { Result } from "./result.ts";

/** One item whole: its terms, what is to be done with it, and everything that ever happened to it. */
export async function getItem(
  deps: Deps,
  actor: Actor,
  id: string,
  asOfWanted: Day | undefined,
): Promise<Result<ItemReply>> {
  const asOf = asOfWanted ?? deps.clock.today();
  return deps.store.transact(actor, async (tx) => {
    const ledger = ledgerHolding(await tx.ledgers(), id);
    const item = ledger?.items.find((one) => one.id === id);
    if (ledger === undefined || item === undefined) return refused("item-not-found", "id", { id });
    const laws = await caseLaws(deps, tx, [ledger]);
    const evaluated = evaluatedLedger(laws, ledger, asOf);
    const nameOf = namesIn(evaluated.itemById);
    const dutyOf = (rule: string) => deps.law.obligations.get(rule)?.title ?? { zh: rule, en: rule };
    const replaced = ledger.items.filter(({ replacedBy }) => replacedBy === id);
    const detailTitle = (kind: string, detail: string) => detailOf(deps.law, kind, detail)?.title ?? null;
    const serviceOf = (service: string) => deps.law.services.get(service)?.title ?? { zh: service, en: service };
    const caseOf = caseNameIn(deps, ledger);
    const history = await historyOf(tx, ledger, id, replaced);
    const organisation = await readOrganisation(tx);
    const row = itemRowOf(evaluated, item);
    return done({
      asOf,
      item: row,
      terms: item.terms.map(({ start, end }) => ({ start, end })),
      ...periodsOf(deps.law, item, asOf),
      leaving: leavingReplyOf(deps.law, item, asOf),
      replaces: replaced.map((one) => ({ id: one.id, name: displayName(one) })),
      findings: row.findings,
      obligations: evaluated.ofItem(id).map((obligation) => dueItemOf(evaluated, item, obligation)),
      history: history
        .map((event) =>
          historyEntryOf(event, {
            item: id,
            nameOf,
            detailTitle,
            dutyOf,
            caseOf,
            serviceOf,
            whoWrote: (by) => writerName(organisation.people, by),
          }),
        )
        .toReversed(),
      origin: item.origin === null ? null : { file: item.origin.file, sheet: item.origin.sheet, row: item.origin.row },
      province: item.province,
      extra: { ...item.extra },
      keptBefore: keepingColumns(item),
      issuedOn: item.issuedOn ?? null,
      custody: custodyOf(organisation, item),
      reportedLost: reportedLostOf(laws, ledger, id, asOf, caseOf),
      formerNumbers: formerNumbersOf(ledger, id, history, caseOf),
    });
  });
}

/** Who keeps it, and where, with the person where the holder is one. */
function custodyOf(organisation: Organisation, { custody = null }: Item): ItemReply["custody"] {
  const kept = custodyReplyOf(custody);
  return kept === null
    ? null
    : { ...kept, copies: kept.copies.map((copy) => ({ ...copy, person: personNamed(organisation, copy.holder) })) };
}

/** What a case of the ledger is called: its course and the day on which it was opened. */
function caseNameIn({ law }: Deps, { cases }: CompanyLedger) {
  return (id: string) => {
    const one = cases.find((known) => known.id === id);
    const course = law.courses.get(one?.course ?? "");
    const title = course?.title ?? { zh: id, en: id };
    const result = course?.result ?? null;
    return one === undefined ? title : { zh: `${title.zh} ${one.openedOn}`, en: `${title.en} ${one.openedOn}`, result };
  };
}

/** The item's own entries, those that say from which others it takes over, and the company's new name by its cases. */
async function historyOf(
  tx: Tx,
  ledger: CompanyLedger,
  id: string,
  replaced: readonly Item[],
): Promise<readonly StoredEvent[]> {
  const { company, cases } = ledger;
  const of = (subject: string) => tx.stream(company.id, { subject });
  const own = await of(id);
  const beside: StoredEvent[] = [];
  for (const one of replaced)
    beside.push(...(await of(one.id)).filter((event) => event.kind === "item-replaced" && event.data.by === id));
  const ofItem = new Set(cases.flatMap((one) => (one.item === id && one.closed !== null ? [one.id] : [])));
  if (ofItem.size > 0)
    beside.push(
      ...(await of(company.id)).filter((event) => event.kind === "company-renamed" && ofItem.has(event.data.case)),
    );
  return beside.length === 0 ? own : [...own, ...beside].toSorted((a, b) => a.version - b.version);
}
