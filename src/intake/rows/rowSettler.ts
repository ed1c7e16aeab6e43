import type { RowVerdict } from "../report.ts";
import type { Draft } from "./draft.ts";
import { EarlierRows, comparisonKey } from "./earlierRows.ts";
import type { NamedHolder } from "./readingContext.ts";
import { accepted, settleWaiting, verdict, wholeFile } from "./settleRows.ts";

/** For rows that need no credit code from another. */
const noCodes: ReadonlyMap<string, string> = new Map();

/**
 * Gives each row its verdict, in the order of the file: a later row gives way to an earlier one. Most rows are settled
 * at once; those that need what may stand further down wait for the end.
 */
export class RowSettler {
  readonly #known: readonly NamedHolder[];
  readonly #earlier = new EarlierRows();
  readonly #drafts: Draft[] = [];
  readonly #waiting: Draft[] = [];

  constructor(known: readonly NamedHolder[]) {
    this.#known = known;
  }

  /** Null where the row waits. */
  settle(draft: Draft): RowVerdict | null {
    this.#drafts.push(draft);
    if (draft.rejected !== null) return verdict(draft, "rejected", draft.rejected);
    const key = comparisonKey(draft);
    if (draft.asked !== null) {
      this.#earlier.remember(draft, key);
      return draft.asked.code === "date-dependent" ? this.#wait(draft) : verdict(draft, "question", draft.asked);
    }
    const earlier = this.#earlier.compare(draft, key);
    if (earlier?.status === "rejected") return verdict(draft, "rejected", earlier.issue);
    this.#earlier.remember(draft, key);
    if (earlier !== null) return verdict(draft, "question", earlier.issue);
    const [doubt] = draft.doubts;
    // A credit code that the row lacks may stand in any other.
    if (doubt?.code === "credit-code-missing") return this.#wait(draft);
    if (doubt !== undefined) return verdict(draft, "question", doubt);
    return draft.creditCode === null && draft.holder !== null ? this.#wait(draft) : accepted(draft, noCodes);
  }

  #wait(draft: Draft): null {
    this.#waiting.push(draft);
    return null;
  }

  /** After the last row: the verdicts of those that waited. */
  finish(): ReadonlyMap<Draft, RowVerdict> {
    if (this.#waiting.length === 0) return new Map();
    const file = wholeFile(this.#drafts, this.#known);
    return new Map(this.#waiting.map((draft) => [draft, settleWaiting(draft, file)]));
  }
}
