import type { CreditCodeDigits } from "#law/identifiers/creditCode.ts";
import type { SettledRow } from "../report.ts";
import type { Draft } from "./draft.ts";
import { earlierRow } from "./earlierRow.ts";
import { EarlierRows, comparisonKey } from "./earlierRows.ts";
import { followedNumbers } from "./followedContract.ts";
import type { NamedHolder } from "./readingContext.ts";
import { accepted, settleWaiting, verdict } from "./settleRows.ts";
import { FileGatherer } from "./wholeFile.ts";

/** For rows that need no credit code from another. */
const noCodes: ReadonlyMap<string, string> = new Map();

/**
 * Gives each row its verdict, in the order of the file: a later row gives way to an earlier one. Most rows are settled
 * at once, and little is kept of them; those that need what may stand further down wait for the end.
 */
export class RowSettler {
  readonly #known: readonly NamedHolder[];
  readonly #earlier = new EarlierRows();
  readonly #file: FileGatherer;

  constructor(known: readonly NamedHolder[], digits: CreditCodeDigits) {
    this.#known = known;
    this.#file = new FileGatherer(digits);
  }

  /** Null where the row waits; `settleLate` is asked about it after the last one. */
  settle(draft: Draft): SettledRow | null {
    if (draft.rejected !== null) return verdict(draft, "rejected", draft.rejected);
    const key = comparisonKey(draft);
    const row = earlierRow(draft);
    this.#file.add(draft, row);
    if (draft.asked !== null) {
      this.#earlier.remember(row, key);
      return draft.asked.code === "date-dependent" ? null : verdict(draft, "question", draft.asked);
    }
    const earlier = this.#earlier.compare(draft, key);
    if (earlier?.status === "rejected") return verdict(draft, "rejected", earlier.issue);
    this.#earlier.remember(row, key);
    if (earlier !== null) return verdict(draft, "question", earlier.issue);
    const [doubt] = draft.doubts;
    // A credit code that the row lacks may stand in any other.
    if (doubt?.code === "credit-code-missing") return null;
    if (doubt !== undefined) return verdict(draft, "question", doubt);
    return draft.creditCode === null && draft.holder !== null ? null : accepted(draft, noCodes);
  }

  /** After the last row: what becomes of those that waited, in their order. */
  settleLate(waiting: readonly Draft[]): readonly SettledRow[] {
    if (waiting.length === 0) return [];
    const dependent = waiting.filter(({ asked }) => asked?.code === "date-dependent");
    const file = this.#file.finish(this.#known, {
      numbers: new Set(dependent.flatMap(followedNumbers)),
      codes: waiting.some(({ doubts }) => doubts.some(({ code }) => code === "credit-code-missing")),
    });
    return waiting.map((draft) => settleWaiting(draft, file));
  }
}
