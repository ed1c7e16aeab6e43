import type { Day } from "#calendar/day.ts";
import type { ImportReply } from "#contract/imports.ts";
import { naturalKey } from "#intake/rows/naturalKey.ts";
import type { ProposedEntry } from "#intake/report.ts";
import type { Law } from "#law/law.ts";
import { decideEntry } from "#record/item/decideEntry.ts";
import type { EntryDecision, ProposedItem } from "#record/item/decideEntry.ts";
import { evolveItem } from "#record/item/evolveItem.ts";
import type { Item, ItemEvent } from "#record/item/item.ts";
import type { AcceptedRow, Holder } from "./holders.ts";
import { keyAmong, sharedNumbers } from "./sharedNumbers.ts";

export type Effect = EntryDecision["effect"];

export type CompanyPlanContext = {
  readonly law: Law;
  readonly importId: string;
  readonly file: string;
  readonly on: Day;
  readonly newId: () => string;
};

/** An item, and what the last row about it did to it: hardly any is asked for again, so it is folded only then. */
type Known = { readonly item: Item | null; readonly event: ItemEvent | null };

/** What importing rows would do to one company. Grows row by row; its entries can be taken away as they come. */
export class CompanyPlan {
  readonly holder: Holder;
  readonly effects: ImportReply["effects"] = { record: 0, renew: 0, correct: 0, unchanged: 0 };
  readonly #context: CompanyPlanContext;
  readonly #known: Map<string, Known>;
  readonly #sharing: ReturnType<typeof sharedNumbers>;
  #events: ItemEvent[] = [];
  #rows = 0;

  constructor(holder: Holder, context: CompanyPlanContext) {
    this.holder = holder;
    this.#context = context;
    const items = holder.ledger?.items ?? [];
    // A number that a case put another in the place of is no item of its own, unless there is one that has it.
    const former = items.flatMap((item) => (item.formerly ?? []).map((was) => [was.naturalKey, item] as const));
    const now = items.map((item) => [item.naturalKey, item] as const);
    this.#known = new Map([...former, ...now].map(([key, item]) => [key, { item, event: null }]));
    this.#sharing = sharedNumbers(context.law, items);
  }

  /** Rows held against the ledger so far. */
  get rows(): number {
    return this.#rows;
  }

  /** True where anything is to be written, taken already or not. */
  get changes(): boolean {
    return this.#rows > this.effects.unchanged;
  }

  /** Entries that nobody has taken yet. */
  get pending(): number {
    return this.#events.length;
  }

  add({ sheet, row, entry }: AcceptedRow): Effect {
    const { law, importId, file, on, newId } = this.#context;
    const written = proposedItem(law, entry, { importId, file, sheet, row });
    const sharing = this.#sharing.get(written.naturalKey);
    const proposed = sharing === undefined ? written : { ...written, naturalKey: keyAmong(sharing, written) };
    const existing = itemOf(this.#known.get(proposed.naturalKey));
    const decision = decideEntry(existing, proposed, existing?.id ?? newId(), on);
    this.#rows += 1;
    this.effects[decision.effect] += 1;
    if (decision.event !== null) {
      this.#events.push(decision.event);
      this.#known.set(proposed.naturalKey, { item: existing, event: decision.event });
    }
    return decision.effect;
  }

  take(): readonly ItemEvent[] {
    const taken = this.#events;
    this.#events = [];
    return taken;
  }
}

function itemOf(known: Known | undefined): Item | null {
  if (known === undefined) return null;
  return known.event === null ? known.item : evolveItem(known.item, known.event);
}

function proposedItem(law: Law, entry: ProposedEntry, origin: NonNullable<Item["origin"]>): ProposedItem {
  const kind = law.kinds.get(entry.kind);
  if (kind === undefined)
    throw new Error(`row ${origin.row} was accepted with a kind that the law does not know: ${entry.kind}`);
  const { name, identifier, province, counterparty, services, renewal, minimumMonths, leavingNotice } = entry;
  const { notContinuing, owners, remark, details, issuedOn, extra } = entry;
  return {
    kind: entry.kind,
    naturalKey: naturalKey(entry, kind),
    name,
    identifier,
    province,
    counterparty,
    services,
    renewal,
    minimumMonths,
    leavingNotice,
    notContinuing,
    owners,
    remark,
    details,
    issuedOn,
    extra,
    term: { start: entry.start, end: entry.openEnded ? null : entry.end },
    origin,
  };
}
