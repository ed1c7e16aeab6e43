import type { DeclaredKind } from "#law/declaration.ts";
import type { ExpectedDeclaration } from "./declaration.ts";
import { foldedName } from "./foldedName.ts";
import type { ReadDocument } from "./readDeclaration.ts";

/** The document that is meant: the one that is expected, else the first licence, else the first. */
export function mainDocument(
  read: readonly ReadDocument[],
  licence: DeclaredKind | null,
  expected: ExpectedDeclaration | null,
): number | null {
  if (read.length === 0) return null;
  const tries: readonly ((one: ReadDocument) => boolean)[] = [
    ({ document }) => isSame(document.licenceNumber?.is, expected?.licenceNumber),
    ({ document }) => document.kind === licence && isSame(document.company?.is, expected?.company),
    ({ document }) => document.kind === licence && isSame(document.uscc?.is, expected?.uscc),
    ({ document }) => document.kind === licence,
    () => true,
  ];
  for (const fits of tries) {
    const index = read.findIndex(fits);
    if (index >= 0) return index;
  }
  return null;
}

function isSame(written: string | null | undefined, expected: string | null | undefined): boolean {
  return typeof written === "string" && typeof expected === "string" && foldedName(written) === foldedName(expected);
}
