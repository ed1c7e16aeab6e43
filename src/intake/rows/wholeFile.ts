import { readCreditCode } from "#law/identifiers/creditCode.ts";
import type { CreditCodeDigits } from "#law/identifiers/creditCode.ts";
import { foldedText } from "./cellText.ts";
import type { Draft } from "./draft.ts";
import type { EarlierRow } from "./earlierRow.ts";
import type { NamedHolder } from "./readingContext.ts";

/** What the whole file says, and no row by itself. */
export type WholeFile = {
  /** Rows by their folded number, the first of each; of the numbers that are asked for. */
  readonly byNumber: ReadonlyMap<string, EarlierRow>;
  /** Credit codes by the folded name of the client. */
  readonly creditCodes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly known: ReadonlyMap<string, NamedHolder>;
  readonly ownCodes: OwnCodes;
};

/** Credit code of the company whose ledger it is, by its name, from its own business licence. */
export type OwnCodes = ReadonlyMap<string, string>;

/** Gathers it while the rows go by. */
export class FileGatherer {
  readonly #rows: EarlierRow[] = [];
  readonly #ownCodes = new Map<string, string | null>();
  readonly #digits: CreditCodeDigits;

  constructor(digits: CreditCodeDigits) {
    this.#digits = digits;
  }

  add({ kind, holder, identifier, creditCode }: Draft, row: EarlierRow): void {
    this.#rows.push(row);
    if (kind?.group !== "identity" || holder === null || identifier === null || creditCode !== null) return;
    if (readCreditCode(identifier, this.#digits).kind !== "code") return;
    const known = this.#ownCodes.get(holder);
    this.#ownCodes.set(holder, known === undefined || known === identifier ? identifier : null);
  }

  /** What the rows that waited will look for: `numbers` are folded, `codes` is true where one lacks a credit code. */
  finish(known: readonly NamedHolder[], wanted: { numbers: ReadonlySet<string>; codes: boolean }): WholeFile {
    return {
      byNumber: wanted.numbers.size === 0 ? new Map() : byNumber(this.#rows, wanted.numbers),
      creditCodes: wanted.codes ? creditCodes(this.#rows) : new Map(),
      known: new Map(known.map((holder) => [foldedText(holder.name), holder])),
      ownCodes: new Map(
        [...this.#ownCodes].flatMap(([holder, code]) => (code === null ? [] : [[holder, code] as const])),
      ),
    };
  }
}

function byNumber(rows: readonly EarlierRow[], numbers: ReadonlySet<string>): ReadonlyMap<string, EarlierRow> {
  const found = new Map<string, EarlierRow>();
  for (const row of rows) {
    if (row.identifier === null) continue;
    const number = foldedText(row.identifier);
    if (numbers.has(number) && !found.has(number)) found.set(number, row);
  }
  return found;
}

function creditCodes(rows: readonly EarlierRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Set<string>>();
  for (const { holder, creditCode } of rows) {
    if (holder === null || creditCode === null) continue;
    const codes = byName.get(holder);
    if (codes === undefined) byName.set(holder, new Set([creditCode]));
    else codes.add(creditCode);
  }
  // Spellings of one name come together once, not with every row.
  const byFolded = new Map<string, Set<string>>();
  for (const [name, codes] of byName) {
    const folded = foldedText(name);
    byFolded.set(folded, new Set([...(byFolded.get(folded) ?? []), ...codes]));
  }
  return byFolded;
}
