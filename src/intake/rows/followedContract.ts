import { foldedText } from "./cellText.ts";
import type { Draft } from "./draft.ts";

/** What may stand between the number of a contract and the end of the number of its supplement. */
const supplement = /^(?:[-/_.#]|补|附|变|续|增|第|[(])/;

/**
 * The row whose end a dependent one follows: the contract that its text names, else the one whose number its own
 * begins with (`HL-IDC-22-001补1` follows `HL-IDC-22-001`). Null where there is none with an end.
 */
export function followedContract(draft: Draft, byIdentifier: ReadonlyMap<string, Draft>): Draft | null {
  const own = foldedText(draft.identifier ?? "");
  return named(foldedText(draft.term.follows ?? ""), own, byIdentifier) ?? extended(own, byIdentifier);
}

function named(text: string, own: string, byIdentifier: ReadonlyMap<string, Draft>): Draft | null {
  const numbers = text.match(/[a-z0-9][a-z0-9\-_/.()[\]]{3,}[a-z0-9)\]]/g) ?? [];
  for (const number of numbers) {
    const found = byIdentifier.get(number);
    if (found !== undefined && number !== own && hasEnd(found)) return found;
  }
  return null;
}

function extended(own: string, byIdentifier: ReadonlyMap<string, Draft>): Draft | null {
  for (let length = own.length - 1; length >= 3; length -= 1) {
    if (!supplement.test(own.slice(length))) continue;
    const found = byIdentifier.get(own.slice(0, length));
    if (found !== undefined && hasEnd(found)) return found;
  }
  return null;
}

function hasEnd({ asked, term }: Draft): boolean {
  return asked === null && term.end !== null;
}
