import type { ImportReply } from "#contract/imports.ts";
import type { LedgerReport } from "#intake/report.ts";
import { CompanyPlan } from "./companyPlan.ts";
import type { CompanyPlanContext, Effect } from "./companyPlan.ts";
import type { CompanyLedger } from "./deps.ts";
import { allAcceptedRows, holderKey, holderOf } from "./holders.ts";
import type { AcceptedRow, Target } from "./holders.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { RowEffects } from "./rowEffects.ts";

export type ImportPlan = {
  readonly companies: readonly CompanyPlan[];
  readonly rowEffects: RowEffects;
  readonly effects: ImportReply["effects"];
};

export type PlanContext = CompanyPlanContext & { readonly ledgers: readonly CompanyLedger[]; readonly target: Target };

/** Holds the accepted rows of a whole file against the ledgers. */
export function planImport(report: LedgerReport, context: PlanContext): Result<ImportPlan> {
  const planner = new ImportPlanner(context);
  planner.add(allAcceptedRows(report));
  return planner.finish(report);
}

/**
 * Holds accepted rows against the ledgers as they come. Pure but for the new identifiers; a dry run throws them away.
 * Rows that do not say alone whose they are wait for the whole file, which may name the client of a code, or no client.
 */
export class ImportPlanner {
  readonly #context: PlanContext;
  readonly #companies = new Map<string, CompanyPlan>();
  readonly #keys = new Set<string>();
  readonly #codeOfName = new Map<string, string>();
  readonly #rowEffects = new RowEffects();

  constructor(context: PlanContext) {
    this.#context = context;
  }

  add(rows: readonly AcceptedRow[]): void {
    for (const row of rows) {
      const { holder, creditCode } = row.entry;
      // Who gives only a name may be the client of a code in another row, who gives only a code may be named there.
      if (holder === null || creditCode === null) continue;
      this.#codeOfName.set(holder, creditCode);
      this.#plan(creditCode, row, [row]);
    }
  }

  /** A company for which at least so many entries wait to be taken; null where there is none. */
  withPending(least: number): CompanyPlan | null {
    for (const company of this.#companies.values()) if (company.pending >= least) return company;
    return null;
  }

  /** After the last row: plans those that waited, or tells why the file cannot be imported into this target. */
  finish(report: LedgerReport): Result<ImportPlan> {
    const waiting = Map.groupBy(
      allAcceptedRows(report).filter(({ sheet, row }) => this.#rowEffects.of(sheet, row) === null),
      (row) => holderKey(row, this.#codeOfName),
    );
    const { target } = this.#context;
    const named = new Set([...this.#keys, ...waiting.keys()]);
    named.delete("");
    const nameless = waiting.get("") ?? [];
    const counts = { count: named.size, rows: nameless.length };
    if (target !== null && named.size > 1) return refused("several-holders", "company", counts);
    const [first] = nameless;
    if (target === null && first !== undefined) return refused("company-needed", `${first.sheet} ${first.row}`, counts);
    // With a target all rows are its own, whichever of them names it.
    const together = target === null ? waiting : Map.groupBy([...waiting.values()].flat(), () => "");
    for (const [key, rows] of together) for (const row of rows) this.#plan(key, row, rows);
    const archived = [...this.#companies.values()].find(({ holder }) => holder.ledger?.company.settings.archived);
    if (archived !== undefined)
      return refused("company-archived", archived.holder.name, { company: archived.holder.name });
    return done({ companies: [...this.#companies.values()], rowEffects: this.#rowEffects, effects: this.#effects() });
  }

  /** `rows` are those that tell about the holder, should this be its first. */
  #plan(key: string, row: AcceptedRow, rows: readonly AcceptedRow[]): void {
    const { ledgers, target } = this.#context;
    this.#keys.add(key);
    const home = target === null ? key : "";
    const company = this.#companies.get(home) ?? new CompanyPlan(holderOf(ledgers, target, rows), this.#context);
    this.#companies.set(home, company);
    this.#rowEffects.set(row.sheet, row.row, company.add(row));
  }

  #effects(): ImportReply["effects"] {
    const effects = { record: 0, renew: 0, correct: 0, unchanged: 0 };
    for (const company of this.#companies.values()) {
      for (const effect of Object.keys(effects) as Effect[]) effects[effect] += company.effects[effect];
    }
    return effects;
  }
}
