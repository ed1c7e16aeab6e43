import { foldedText } from "./cellText.ts";
import type { Draft } from "./draft.ts";
import type { EarlierRow } from "./earlierRow.ts";

/** What may stand between the number of a contract and the end of the number of its supplement. */
const supplement = /^(?:[-/_.#]|补|附|变|续|增|第|[(])/;

/** Shorter beginnings of a number are no number of their own. */
const shortestNumber = 3;

/**
 * The numbers of which one may be that of the row whose end a dependent one follows, likeliest first and folded: those
 * that its text names, then those that its own number extends (`HL-IDC-22-001补1` follows `HL-IDC-22-001`).
 */
export function followedNumbers(draft: Draft): readonly string[] {
  const own = foldedText(draft.identifier ?? "");
  const text = foldedText(draft.term.follows ?? "");
  const named = text.match(/[a-z0-9][a-z0-9\-_/.()[\]]{3,}[a-z0-9)\]]/g) ?? [];
  return [...named.filter((number) => number !== own), ...extended(own)];
}

function extended(own: string): readonly string[] {
  const numbers: string[] = [];
  for (let length = own.length - 1; length >= shortestNumber; length -= 1) {
    if (supplement.test(own.slice(length))) numbers.push(own.slice(0, length));
  }
  return numbers;
}

/** The row of the first of these numbers that has an end; null where there is none. */
export function followedContract(
  numbers: readonly string[],
  byNumber: ReadonlyMap<string, EarlierRow>,
): EarlierRow | null {
  for (const number of numbers) {
    const found = byNumber.get(number);
    if (found !== undefined && !found.isAsked && found.end !== null) return found;
  }
  return null;
}
