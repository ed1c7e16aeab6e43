import type { LedgerState } from "./ledgerState.ts";

/** About half a gigabyte of items; beyond it the ledger that was used least recently is read again when asked for. */
const mostItems = 500_000;

/**
 * Ledgers as they were last seen, one per company. It knows nothing of persons: who may see a company is asked of the
 * database in every transaction, and only then is its ledger looked up here.
 */
export class LedgerCache {
  readonly #states = new Map<string, LedgerState>();
  readonly #mostItems: number;
  #items = 0;

  constructor(most: number = mostItems) {
    this.#mostItems = most;
  }

  /** The last state seen, whether or not it is still the current one. */
  get(company: string): LedgerState | undefined {
    const state = this.#states.get(company);
    if (state === undefined) return undefined;
    // A map keeps the order of insertion: what is used goes to the end.
    this.#states.delete(company);
    this.#states.set(company, state);
    return state;
  }

  put(state: LedgerState): void {
    this.#drop(state.ledger.company.id);
    this.#states.set(state.ledger.company.id, state);
    this.#items += state.items.size;
    for (const company of this.#states.keys()) {
      if (this.#items <= this.#mostItems || this.#states.size === 1) return;
      this.#drop(company);
    }
  }

  #drop(company: string): void {
    this.#items -= this.#states.get(company)?.items.size ?? 0;
    this.#states.delete(company);
  }
}

/** What one transaction sees and leaves behind: its own states reach the others when it has committed, not before. */
export class TransactionLedgers {
  readonly #shared: LedgerCache;
  readonly #own = new Map<string, LedgerState>();

  constructor(shared: LedgerCache) {
    this.#shared = shared;
  }

  last(company: string): LedgerState | undefined {
    return this.#own.get(company) ?? this.#shared.get(company);
  }

  at(company: string, head: string): LedgerState | undefined {
    const state = this.last(company);
    return state?.head === head ? state : undefined;
  }

  keep(state: LedgerState): void {
    this.#own.set(state.ledger.company.id, state);
  }

  committed(): void {
    for (const state of this.#own.values()) this.#shared.put(state);
  }
}
