import type { Effect } from "./companyPlan.ts";

/** What each row of a file would do, by sheet and row number. */
export class RowEffects {
  readonly #sheets = new Map<string, Map<number, Effect>>();

  set(sheet: string, row: number, effect: Effect): void {
    let rows = this.#sheets.get(sheet);
    if (rows === undefined) this.#sheets.set(sheet, (rows = new Map()));
    rows.set(row, effect);
  }

  /** Null for a row that does nothing, or of which nothing is known yet. */
  of(sheet: string, row: number): Effect | null {
    return this.#sheets.get(sheet)?.get(row) ?? null;
  }
}
