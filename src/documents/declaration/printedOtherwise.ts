import { declarationElements } from "#law/declaration.ts";
import type { DeclarationElement } from "#law/declaration.ts";
import type { Law } from "#law/law.ts";
import { checkDeclaration } from "./checkDeclaration.ts";
import type { CheckedDocument, DeclarationCheck } from "./declaration.ts";
import { foldedName } from "./foldedName.ts";

/** An element that a print has otherwise than what was typed from it; null: it was not found there. */
export type PrintedOtherwise = {
  readonly element: DeclarationElement;
  readonly typed: string;
  readonly printed: string | null;
};

/**
 * What the text of a print says otherwise than a statement that was typed from it. A page has other statements too: meant
 * is the one with its number or of its company; null where there is neither.
 */
export function printedOtherwise(law: Law, typed: string, printed: string): readonly PrintedOtherwise[] | null {
  const said = mainOf(checkDeclaration(law, typed));
  if (said === null) return [];
  const there = mainOf(
    checkDeclaration(law, printed, {
      company: valueOf(said, "company"),
      uscc: valueOf(said, "uscc"),
      licenceNumber: valueOf(said, "licenceNumber"),
      copy: null,
      authority: null,
      issuedOn: null,
    }),
  );
  const isSame = (element: DeclarationElement) =>
    there !== null && valueOf(said, element) !== null && valueOf(said, element) === valueOf(there, element);
  if (there === null || !(["company", "uscc", "licenceNumber"] as const).some(isSame)) return null;
  return declarationElements.flatMap((element): PrintedOtherwise[] => {
    const written = said[element]?.written;
    if (written === undefined || isSame(element)) return [];
    return [{ element, typed: written, printed: there[element]?.written ?? null }];
  });
}

function mainOf({ documents, main }: DeclarationCheck): CheckedDocument | null {
  return main === null ? null : (documents[main] ?? null);
}

/** As it is compared. */
function valueOf(document: CheckedDocument, element: DeclarationElement): string | null {
  const found = document[element];
  if (found === null) return null;
  if (element === "document") return document.kind?.id ?? "";
  const { is } = found;
  if (typeof is === "string") return foldedName(is);
  return is === true ? "" : is === null || is === false ? foldedName(found.written) : is.id;
}
