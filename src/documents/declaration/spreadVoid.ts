import type { Group, OpenDocument } from "./openDocument.ts";
import { signs } from "./signsText.ts";
import type { TokenOf } from "./token.ts";

const before = 12;

/** Where it is said, and the one copy of which it is said, where it is of one alone. */
type VoidSaid = { readonly token: TokenOf<"void">; readonly only: TokenOf<"copy"> | null };

/**
 * A statement that documents are void covers those before it: all of its company, and those of companies in the same
 * sentence; where it speaks of all of them together, whatever sentence they stand in.
 */
export function spreadVoid(groups: readonly Group[], { token, only }: VoidSaid, text: string, together: RegExp): void {
  const ofAll =
    together.test(text.slice(Math.max(0, token.from - before), token.from + 1)) ||
    together.test(text.slice(token.from, token.to));
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = groups[index];
    if (
      group === undefined ||
      group.documents.some((one) => one.void !== null && one.void !== token && index < groups.length - 1)
    )
      return;
    for (const document of group.documents) if (isOf(only, document)) document.void ??= token;
    const earlier = groups[index - 1];
    if (earlier === undefined) return;
    if (!ofAll && signs.sentenceEnd.test(text.slice(earlier.to, group.from))) return;
  }
}

/** Of a document with both copies one alone is not all of it. */
function isOf(only: TokenOf<"copy"> | null, { copies }: OpenDocument): boolean {
  return only === null || only.is === "both" || copies.every(({ is }) => is === only.is || is === "either");
}
