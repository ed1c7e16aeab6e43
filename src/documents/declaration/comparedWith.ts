import type { Day } from "#calendar/day.ts";
import type { DeclarationElement } from "#law/declaration.ts";
import type { Contradiction, ContradictionCode, DeclaredDocument, ExpectedDeclaration, Found } from "./declaration.ts";
import { foldedName } from "./foldedName.ts";
import { withoutSite } from "./withoutSite.ts";

/** What a declared document says otherwise than the ledger. What either of them does not say is not compared. */
export function comparedWith(document: DeclaredDocument, expected: ExpectedDeclaration): readonly Contradiction[] {
  const { company, uscc, document: documentName, copy, licenceNumber, authority, issuedOn } = document;
  const differs = (
    code: ContradictionCode,
    element: DeclarationElement,
    found: Found<unknown> | null,
    is: string | null | undefined,
    meant: string | null,
  ): readonly Contradiction[] => {
    if (found === null || is === null || is === undefined || meant === null) return [];
    if (foldedName(is) === foldedName(meant)) return [];
    const { from, to, written } = found;
    return [{ code, element, from, to, written, meant, why: null }];
  };
  const firstDay = expected.terms?.at(-1)?.start ?? null;
  const oneCharacter = company !== null && expected.company !== null && isOneApart(company.is, expected.company);
  return [
    ...differs(
      oneCharacter ? "company-one-character" : "company-differs",
      "company",
      company,
      company?.is,
      expected.company,
    ),
    ...differs("uscc-differs", "uscc", uscc, uscc?.is, expected.uscc),
    ...differs(
      "document-differs",
      "document",
      documentName,
      document.kind?.kind ?? "",
      expected.document?.kind ?? null,
    ).map((one) => ({ ...one, meant: expected.document?.name ?? null })),
    ...differs("copy-differs", "copy", copy, copy?.is === "either" ? null : copy?.is, expected.copy),
    ...differs(
      "number-differs",
      "licenceNumber",
      licenceNumber,
      licenceNumber === null ? null : withoutSite(licenceNumber.is ?? licenceNumber.written),
      expected.licenceNumber === null ? null : withoutSite(expected.licenceNumber),
    ),
    ...differs("authority-differs", "authority", authority, authority?.is?.id, expected.authority),
    ...differs("day-differs", "issuedOn", issuedOn, issuedOn?.is, expected.issuedOn),
    // Where the ledger has no day of issue, as a rule the term began on it; the sentence says what it was held against.
    ...(expected.issuedOn === null ? differs("day-not-first-day", "issuedOn", issuedOn, issuedOn?.is, firstDay) : []),
    ...termDiffers(document, expected),
  ];
}

/** A validity is that of one of the terms that the ledger has; it goes by the element of the other day of the document. */
function termDiffers(
  { validFrom, validUntil }: DeclaredDocument,
  { terms = [] }: ExpectedDeclaration,
): readonly Contradiction[] {
  const differs = (
    code: ContradictionCode,
    found: Found<Day | null> | null,
    days: readonly (Day | null)[],
  ): readonly Contradiction[] => {
    const meant = days.at(-1) ?? null;
    if (found === null || found.is === null || meant === null || days.includes(found.is)) return [];
    const { from, to, written } = found;
    return [{ code, element: "issuedOn", from, to, written, meant, why: null }];
  };
  return [
    ...differs(
      "valid-from-differs",
      validFrom,
      terms.map(({ start }) => start),
    ),
    ...differs(
      "valid-until-differs",
      validUntil,
      terms.map(({ end }) => end),
    ),
  ];
}

/** One character too many, too few, or another one. */
function isOneApart(one: string, other: string): boolean {
  const [a, b] = [[...foldedName(one)], [...foldedName(other)]];
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
