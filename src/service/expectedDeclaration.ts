import type { ExpectedDeclaration } from "#documents/declaration/declaration.ts";
import { findLicenceNumbers } from "#law/identifiers/findLicenceNumbers.ts";
import { declarationReaderOf } from "#documents/declaration/declarationReader.ts";
import type { Authority, Law } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";
import type { StoredCompany } from "./deps.ts";

/** What the ledger says of the document that is declared lost: of the company alone where no item is named. */
export function expectedDeclaration(law: Law, company: StoredCompany, item: Item | null): ExpectedDeclaration {
  return {
    company: company.name,
    uscc: company.creditCode,
    licenceNumber: item?.identifier ?? null,
    copy: null,
    authority: item === null ? null : (issuerOf(law, item)?.id ?? null),
    issuedOn: item?.terms.at(-1)?.start ?? null,
    terms: item?.terms ?? [],
  };
}

/** Who issued the paper, by its number; null where the number does not tell. */
export function issuerOf(law: Law, { identifier }: Item): Authority | null {
  if (identifier === null) return null;
  const [number] = findLicenceNumbers(identifier, declarationReaderOf(law).licences).found;
  return number?.authority ?? null;
}
