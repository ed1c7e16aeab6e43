import type { ResultFieldId } from "#law/course.ts";
import type { DocumentTextId } from "#law/documentTextIds.ts";
import type { Kind } from "#law/law.ts";

export type PaperFields = Readonly<Partial<Record<ResultFieldId, DocumentTextId>>>;

const ofAny: PaperFields = { company: "company", "legal-representative": "legalRepresentative" };

const ofContract: PaperFields = {
  ...ofAny,
  name: "contractName",
  number: "contractNumber",
  counterparty: "counterparty",
  end: "contractUntil",
};

const ofGroups: Readonly<Partial<Record<Kind["group"], PaperFields>>> = {
  licence: {
    ...ofAny,
    number: "licenceNumber",
    services: "services",
    coverage: "coverage",
    issuer: "authority",
    "issued-on": "issuedOn",
    end: "validUntil",
  },
  number: { ...ofAny, number: "numberWanted", coverage: "numberArea", end: "validUntil" },
  filing: { ...ofAny, number: "filingNumber", end: "validUntil" },
};

/** Where documents write what a paper of a kind says: the number of a filing is no number of a licence. */
export function fieldsOfPaper(kind: Kind | null): PaperFields {
  if (kind?.continues === "contract") return ofContract;
  return (kind === null ? undefined : ofGroups[kind.group]) ?? { ...ofAny, end: "validUntil" };
}
