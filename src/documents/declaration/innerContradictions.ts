import { yearOf } from "#calendar/day.ts";
import type { DeclarationElement } from "#law/declaration.ts";
import type { Contradiction, ContradictionCode, Found } from "./declaration.ts";
import type { ReadDocument } from "./readDeclaration.ts";
import { signs } from "./signsText.ts";

/** What within a text cannot be, or does not fit together. */
export function innerContradictions({ document, number, codes, oddDays }: ReadDocument): readonly Contradiction[] {
  const { company, copy, licenceNumber, authority, issuedOn } = document;
  const all: Contradiction[] = [];
  const add = (
    code: ContradictionCode,
    element: DeclarationElement,
    found: Found<unknown>,
    more: Partial<Pick<Contradiction, "meant" | "why">> = {},
  ) => {
    const { from, to, written } = found;
    all.push({ code, element, from, to, written, meant: null, why: null, ...more });
  };
  if (company !== null && signs.placeholder.test(company.is)) add("company-placeholder", "company", company);
  for (const code of codes) if (code.is === null) add("uscc-wrong", "uscc", code, { why: code.why });
  const [first, ...others] = codes.filter(({ is }) => is !== null);
  const other = others.find(({ is }) => is !== first?.is);
  if (first !== undefined && other !== undefined) add("uscc-several", "uscc", other, { meant: first.is });
  if (document.document?.is === false) add("document-vague", "document", document.document);
  if (copy?.is === "either") add("copy-open", "copy", copy);
  const isLicence = document.kind?.needs.includes("licenceNumber") === true;
  if (isLicence && licenceNumber?.is === null)
    add("number-wrong", "licenceNumber", licenceNumber, { why: number?.why ?? "form" });
  if (isLicence && authority !== null) {
    const issuer = number?.authority ?? null;
    if (issuer !== null && authority.is !== issuer)
      add("authority-of-number", "authority", authority, { meant: issuer.id, why: licenceNumber?.written ?? null });
    else if (authority.is === null) add("authority-unknown", "authority", authority);
  }
  if (issuedOn?.is === null) add("day-impossible", "issuedOn", issuedOn);
  for (const day of oddDays) add("day-impossible", "issuedOn", day);
  const year = number?.year ?? null;
  if (issuedOn !== null && issuedOn.is !== null && year !== null && yearOf(issuedOn.is) < year)
    add("day-before-number", "issuedOn", issuedOn, { meant: String(year) });
  return all;
}
