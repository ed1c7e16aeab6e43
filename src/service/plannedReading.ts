import type { LedgerReport } from "#intake/report.ts";
import type { CompanyLedger, Deps, Progress, SettledRows } from "./deps.ts";
import { acceptedRows, allAcceptedRows } from "./holders.ts";
import type { ImportPlan, ImportPlanner } from "./planImport.ts";
import { readBeside } from "./readForImport.ts";
import type { ImportQuery } from "./readForImport.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { rowsRefusal } from "./rowsRefusal.ts";

export type ReadAndPlanned = { readonly report: LedgerReport; readonly plan: ImportPlan };

/**
 * A file that is being read, with its rows planned as they come, so that what is sure of them can be written meanwhile.
 * Where all rows must be good, nothing is sure before the last one.
 */
export class PlannedReading {
  readonly #planner: ImportPlanner;
  readonly #query: ImportQuery;
  readonly #read: Promise<Result<LedgerReport>>;
  readonly #steps: SettledRows[] = [];
  #ended = false;
  #finished: Promise<Result<ReadAndPlanned>> | null = null;
  #wake: () => void = () => {};

  constructor(
    deps: Deps,
    ledgers: readonly CompanyLedger[],
    planner: ImportPlanner,
    file: { readonly bytes: Uint8Array; readonly query: ImportQuery },
    onProgress?: (progress: Progress) => void,
  ) {
    this.#planner = planner;
    this.#query = file.query;
    const companies = ledgers.map(({ company }) => company);
    this.#read = readBeside(deps, companies, file.bytes, file.query, (settled) => {
      onProgress?.({ stage: "reading", done: settled.done, total: settled.total });
      if (file.query.mode === "keep-good") this.#steps.push(settled);
      this.#wake();
    });
    const end = (): void => {
      this.#ended = true;
      this.#wake();
    };
    // Whether it failed is asked by `finish`.
    this.#read.then(end, end);
  }

  /** Plans the next rows, once they have come; false when there are no more. */
  async more(): Promise<boolean> {
    for (;;) {
      const step = this.#steps.shift();
      if (step !== undefined) {
        this.#planner.add(acceptedRows(step.sheet, step.rows));
        return true;
      }
      if (this.#ended) return false;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  /** The whole plan, or why the file is not to be imported. */
  finish(): Promise<Result<ReadAndPlanned>> {
    return (this.#finished ??= this.#finish());
  }

  async #finish(): Promise<Result<ReadAndPlanned>> {
    while (await this.more());
    const read = await this.#read;
    if (!read.ok) return read;
    const report = read.value;
    const refusal = rowsRefusal(report, this.#query);
    if (refusal !== null) return { ok: false, refusal };
    if (this.#query.mode === "all-or-none") this.#planner.add(allAcceptedRows(report));
    const planned = this.#planner.finish(report);
    return planned.ok ? done({ report, plan: planned.value }) : planned;
  }
}
