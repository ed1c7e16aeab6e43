import type { ImportReply } from "#contract/imports.ts";
import { naturalKey } from "#intake/rows/naturalKey.ts";
import type { LedgerReport, ProposedEntry } from "#intake/report.ts";
import type { Law } from "#law/law.ts";
import { decideEntry } from "#record/item/decideEntry.ts";
import type { EntryDecision, ProposedItem } from "#record/item/decideEntry.ts";
import { evolveItem } from "#record/item/item.ts";
import type { Item, ItemEvent } from "#record/item/item.ts";
import type { Day } from "#calendar/day.ts";
import type { CompanyLedger } from "./deps.ts";
import { groupByHolder } from "./groupByHolder.ts";
import type { HolderRows } from "./groupByHolder.ts";
import type { Result } from "./result.ts";
import { done } from "./result.ts";

export type Effect = EntryDecision["effect"];

/** What importing a report would do to one company. */
export type CompanyPlan = {
  readonly holder: HolderRows;
  /** Null where the company is not in the ledger yet. */
  readonly ledger: CompanyLedger | null;
  readonly events: readonly ItemEvent[];
  readonly effects: ImportReply["effects"];
};

export type ImportPlan = {
  readonly companies: readonly CompanyPlan[];
  /** By sheet name and row number. */
  readonly effectOf: ReadonlyMap<string, Effect>;
  readonly effects: ImportReply["effects"];
};

export type PlanContext = {
  readonly law: Law;
  readonly ledgers: readonly CompanyLedger[];
  /** The company that the person named, if he did. */
  readonly target: CompanyLedger | { readonly name: string } | null;
  readonly importId: string;
  readonly on: Day;
  readonly newId: () => string;
};

export function rowKey(sheet: string, row: number): string {
  return `${row}\n${sheet}`;
}

/** Holds the accepted rows against the ledgers. Pure but for the new identifiers; a dry run throws them away. */
export function planImport(report: LedgerReport, context: PlanContext): Result<ImportPlan> {
  const grouped = groupByHolder(report, context.ledgers, context.target);
  if (!grouped.ok) return grouped;
  const effectOf = new Map<string, Effect>();
  const companies = grouped.value.map((holder) => planCompany(holder, report.file, context, effectOf));
  const effects = { record: 0, renew: 0, correct: 0, unchanged: 0 };
  for (const plan of companies) {
    for (const effect of Object.keys(effects) as Effect[]) effects[effect] += plan.effects[effect];
  }
  return done({ companies, effectOf, effects });
}

function planCompany(
  holder: HolderRows,
  file: string,
  context: PlanContext,
  effectOf: Map<string, Effect>,
): CompanyPlan {
  const { law, importId, on, newId } = context;
  const known = new Map<string, Item>((holder.ledger?.items ?? []).map((item) => [item.naturalKey, item]));
  const events: ItemEvent[] = [];
  const effects = { record: 0, renew: 0, correct: 0, unchanged: 0 };
  for (const { sheet, row, entry } of holder.rows) {
    const proposed = proposedItem(law, entry, { importId, file, sheet, row });
    const existing = known.get(proposed.naturalKey) ?? null;
    const decision = decideEntry(existing, proposed, existing?.id ?? newId(), on);
    effects[decision.effect] += 1;
    effectOf.set(rowKey(sheet, row), decision.effect);
    if (decision.event === null) continue;
    events.push(decision.event);
    known.set(proposed.naturalKey, evolveItem(existing, decision.event));
  }
  return { holder, ledger: holder.ledger, events, effects };
}

function proposedItem(law: Law, entry: ProposedEntry, origin: NonNullable<Item["origin"]>): ProposedItem {
  const kind = law.kinds.get(entry.kind);
  if (kind === undefined)
    throw new Error(`row ${origin.row} was accepted with a kind that the law does not know: ${entry.kind}`);
  const { name, identifier, province, counterparty, services, renewal, notContinuing, owners, remark, extra } = entry;
  return {
    kind: entry.kind,
    naturalKey: naturalKey(entry, kind),
    name,
    identifier,
    province,
    counterparty,
    services,
    renewal,
    notContinuing,
    owners,
    remark,
    extra,
    term: { start: entry.start, end: entry.openEnded ? null : entry.end },
    origin,
  };
}
