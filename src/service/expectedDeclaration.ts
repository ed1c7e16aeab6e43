import type { Day } from "#calendar/day.ts";
import type { ExpectedDeclaration } from "#documents/declaration/declaration.ts";
import { issuerOfNumber } from "#law/identifiers/issuerOfNumber.ts";
import type { Law } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";
import type { StoredCompany } from "./deps.ts";
import { paperOfKind } from "./paperOfKind.ts";

/** What the ledger says of the document that is declared lost: of the company alone where no item is named. */
export function expectedDeclaration(
  law: Law,
  company: StoredCompany,
  item: Item | null,
  today: Day,
): ExpectedDeclaration {
  return {
    company: company.name,
    uscc: company.creditCode,
    licenceNumber: item?.identifier ?? null,
    document: paperOfKind(law, item?.kind ?? null),
    copy: null,
    authority: item === null ? null : (issuerOfNumber(law, item.identifier, today)?.id ?? null),
    issuedOn: item?.issuedOn ?? null,
    terms: item?.terms ?? [],
  };
}
