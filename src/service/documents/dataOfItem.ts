import type { Day } from "#calendar/day.ts";
import { documentFields } from "#documents/documentFields.ts";
import type { DocumentData, DocumentRow } from "#documents/documentFields.ts";
import { findAuthority } from "#law/findAuthority.ts";
import { issuerOfNumber } from "#law/identifiers/issuerOfNumber.ts";
import type { Authority, Law } from "#law/law.ts";
import { provisionsFor } from "#law/provisionsFor.ts";
import type { Item } from "#record/item/item.ts";
import type { CompanyLedger } from "../deps.ts";
import { dataOfItemText } from "./dataOfItemText.ts";
import { writtenDay } from "./writtenDay.ts";

/** What is known beside the ledger: the day of writing, what the document is for, and values that win. */
export type Further = {
  readonly today: Day;
  readonly proceeding: string | null;
  /** What the case knows that it is written for; it goes before what the ledger says. */
  readonly known?: DocumentData | undefined;
  readonly fields: DocumentData;
};

/**
 * Everything a document can be written from: what the item says, what the company's licence says where the item is not
 * one, columns of the ledger that are named like a field, the law's list of materials, and what is given further.
 * Nothing is guessed: a field that nobody knows is left out. `item` is null where the company has none yet.
 */
export function dataOfItem(law: Law, ledger: CompanyLedger, item: Item | null, further: Further): DocumentData {
  const licence = licenceOf(ledger, item);
  const authority = authorityOf(law, licence, item, further.today);
  const fromLedger: DocumentData = {
    company: ledger.company.name,
    ...text("creditCode", ledger.company.creditCode),
    ...text("proceeding", titleOf(law, further.proceeding)),
    ...text("recipient", authority?.title.zh ?? null),
    ...licenceFields(law, licence, authority),
    ...itemFields(law, item),
    ...columnsNamed(licence),
    ...columnsNamed(item),
    today: writtenDay(further.today),
    ...papersOf(law, further.proceeding, authority),
  };
  const given = Object.entries(further.fields).filter(([, value]) => value !== undefined && value !== "");
  return { ...fromLedger, ...further.known, ...Object.fromEntries(given) };
}

/** The authority that a document of an item goes to, as far as its number or its province tells. */
export function authorityOfItem(law: Law, ledger: CompanyLedger, item: Item | null, today: Day): string | null {
  return authorityOf(law, licenceOf(ledger, item), item, today)?.id ?? null;
}

function text(field: keyof DocumentData, value: string | null): DocumentData {
  return value === null || value === "" ? {} : { [field]: value };
}

function titleOf(law: Law, proceeding: string | null): string | null {
  return proceeding === null ? null : (law.proceedings.get(proceeding)?.title.zh ?? null);
}

/** The item itself, or the only licence of its company: of several nobody knows which. */
function licenceOf({ items }: CompanyLedger, item: Item | null): Item | null {
  if (item?.kind === "licence") return item;
  const licences = items.filter(({ kind, replacedBy }) => kind === "licence" && (replacedBy ?? null) === null);
  return licences.length === 1 ? (licences[0] ?? null) : null;
}

function authorityOf(law: Law, licence: Item | null, item: Item | null, today: Day): Authority | null {
  const issuer = issuerOfNumber(law, licence?.identifier ?? null, today);
  if (issuer !== null) return issuer;
  const province = item?.province ?? licence?.province ?? null;
  return province === null ? null : (findAuthority(law, province) ?? null);
}

function licenceFields(law: Law, licence: Item | null, authority: Authority | null): DocumentData {
  if (licence === null) return {};
  const services = licence.services.map((id) => law.services.get(id)?.title.zh ?? id).join(dataOfItemText.list);
  return {
    ...text("licenceName", law.kinds.get(licence.kind)?.title.zh ?? null),
    ...text("licenceNumber", licence.identifier),
    ...text("services", services),
    ...text("coverage", licence.province),
    ...text("authority", authority?.title.zh ?? null),
    ...text("validUntil", endOf(licence)),
  };
}

/** What the item is called where it is no licence, by the group of its kind. */
function itemFields(law: Law, item: Item | null): DocumentData {
  const kind = item === null ? undefined : law.kinds.get(item.kind);
  if (item === null || kind === undefined || kind.group === "licence") return {};
  const byGroup: Readonly<Partial<Record<typeof kind.group, DocumentData>>> = {
    number: text("numberWanted", item.identifier),
    "address-block": text("addressBlock", item.identifier),
    domain: text("domain", item.identifier ?? item.name),
    filing: text("filingNumber", item.identifier),
  };
  return {
    ...byGroup[kind.group],
    ...text("validUntil", endOf(item)),
    ...text("counterparty", item.counterparty),
    ...text("contractName", item.name ?? kind.title.zh),
    ...text("contractNumber", item.identifier),
    ...text("contractUntil", endOf(item)),
  };
}

/** Columns of the ledger whose heading is the name of a field. */
function columnsNamed(item: Item | null): DocumentData {
  if (item === null) return {};
  return Object.assign(
    {},
    ...documentFields
      .filter(({ sort }) => sort !== "list")
      .map(({ id, name }) => text(id, item.extra[name]?.trim() ?? null)),
  ) as DocumentData;
}

function endOf({ terms }: Item): string | null {
  const term = terms.at(-1);
  if (term === undefined) return null;
  return term.end === null ? dataOfItemText.openEnded : writtenDay(term.end);
}

/** The leading list of materials of the proceeding at the authority; their pages nobody knows. */
function papersOf(law: Law, proceeding: string | null, authority: Authority | null): DocumentData {
  if (proceeding === null) return {};
  const listed = provisionsFor(law, proceeding, authority?.id ?? null)
    .get("materials")
    ?.find(({ materials }) => materials.length > 0);
  const papers = (listed?.materials ?? []).flatMap(({ material, form, count }): DocumentRow[] => {
    const title = law.materials.get(material)?.title.zh;
    if (title === undefined) return [];
    const said = dataOfItemText.forms[form];
    return [
      { name: title, ...(said === "" ? {} : { form: said }), ...(count === null ? {} : { count: String(count) }) },
    ];
  });
  return papers.length === 0 ? {} : { papers };
}
