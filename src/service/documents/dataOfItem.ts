import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { fieldLabels } from "#documents/candidates/fieldLabelsText.ts";
import { documentFields } from "#documents/documentFields.ts";
import type { DocumentData, DocumentRow, FieldId } from "#documents/documentFields.ts";
import { currentTermOf } from "#engine/currentTerm.ts";
import { addressBlocksIn } from "#law/identifiers/addressBlock.ts";
import { domainNameIn } from "#law/identifiers/domainName.ts";
import { issuerOfNumber } from "#law/identifiers/issuerOfNumber.ts";
import type { Authority, Kind, Law } from "#law/law.ts";
import { provisionsFor } from "#law/provisionsFor.ts";
import { itemFactsOf } from "#record/facts.ts";
import type { Item } from "#record/item/item.ts";
import { authorityOfPaper } from "../authorityOfPaper.ts";
import type { CompanyLedger } from "../deps.ts";
import type { ApplicantData } from "./applicantOf.ts";
import { dataOfItemText } from "./dataOfItemText.ts";
import { fieldsOfPaper } from "./fieldsOfPaper.ts";
import { provinceOf } from "./provinceOf.ts";
import { writtenDay } from "./writtenDay.ts";

/** What is known beside the ledger: the day of writing, what the document is for, and values that win. */
export type Further = {
  readonly today: Day;
  readonly proceeding: string | null;
  /** Whom it goes to. */
  readonly authority: Authority | null;
  /** The licence that it speaks of beside its item, or is the item. */
  readonly licence: Item | null;
  /** What the case knows that it is written for; it goes before what the ledger says. */
  readonly known?: DocumentData | undefined;
  readonly applicant: ApplicantData;
  readonly fields: DocumentData;
};

/**
 * Everything a document can be written from: what the item says, what the company's licence says where the item is not
 * one, columns of the ledger that are named like a field, the law's list of materials, and what is given further.
 * Nothing is guessed: a field that nobody knows is left out. `item` is null where the company has none yet.
 */
export function dataOfItem(law: Law, ledger: CompanyLedger, item: Item | null, further: Further): DocumentData {
  const { today, licence, authority, proceeding, applicant } = further;
  const fromLedger: DocumentData = {
    company: ledger.company.name,
    ...text("creditCode", ledger.company.creditCode),
    ...text("proceeding", titleOf(law, proceeding)),
    ...text("recipient", authority?.title.zh ?? null),
    ...licenceFields(law, licence, today),
    ...itemFields(law, item, today),
    ...columnsNamed(law, licence),
    ...columnsNamed(law, item),
    ...applicant.unsure,
    today: writtenDay(today),
    ...papersOf(law, proceeding, authority),
  };
  const given = Object.entries(further.fields).filter(([, value]) => value !== undefined && value !== "");
  return { ...fromLedger, ...further.known, ...applicant.registered, ...Object.fromEntries(given) };
}

function text(field: keyof DocumentData, value: string | null): DocumentData {
  return value === null || value === "" ? {} : { [field]: value };
}

function titleOf(law: Law, proceeding: string | null): string | null {
  return proceeding === null ? null : (law.proceedings.get(proceeding)?.title.zh ?? null);
}

function licenceFields(law: Law, licence: Item | null, today: Day): DocumentData {
  if (licence === null) return {};
  const services = licence.services.map((id) => law.services.get(id)?.title.zh ?? id).join(dataOfItemText.list);
  return {
    ...text("licenceName", law.kinds.get(licence.kind)?.title.zh ?? null),
    ...text("licenceNumber", licence.identifier),
    ...text("services", services),
    // An administration grants what stays within its province (telecom regulations, article 9). Where a licence of the
    // ministry reaches no number tells, and least of all the province in which the company sits.
    ...text("coverage", provinceOf(issuerOfNumber(law, licence.identifier, today))),
    ...text("authority", authorityOfPaper(law, licence, today)?.title.zh ?? null),
    ...text("issuedOn", written(licence.issuedOn ?? null)),
    ...text("validUntil", writtenEnd(licence)),
  };
}

function written(day: Day | null): string | null {
  return day === null ? null : writtenDay(day);
}

/** What the item is called where it is no licence, by the group of its kind. */
function itemFields(law: Law, item: Item | null, today: Day): DocumentData {
  const kind = item === null ? undefined : law.kinds.get(item.kind);
  if (item === null || kind === undefined || kind.group === "licence") return {};
  const byGroup: Readonly<Partial<Record<Kind["group"], DocumentData>>> = {
    number: text("numberWanted", item.identifier),
    // The number is that of the contract, or of the report; the block stands in the name as often.
    "address-block": { ...blockOf(item), ...text("accessProvider", item.counterparty) },
    domain: text("domain", domainOf(item)),
    filing: { ...text("filingNumber", item.identifier), ...text("domain", domainOf(item)), ...blockOf(item) },
  };
  const contract = kind.continues === "contract" ? contractFields(item, kind, today) : {};
  return { ...byGroup[kind.group], ...text("validUntil", writtenEnd(item)), ...contract };
}

/** A contract that goes on by its own clause ends, and is renewed, when the further term does. */
function contractFields(item: Item, kind: Kind, today: Day): DocumentData {
  const end = item.terms.length === 0 ? null : currentTermOf(itemFactsOf(item), today).term.end;
  const until = written(end);
  return {
    ...text("counterparty", item.counterparty),
    ...text("contractName", item.name ?? kind.title.zh),
    ...text("contractNumber", item.identifier),
    ...text("validUntil", until ?? writtenEnd(item)),
    ...text("contractUntil", until),
    ...text("renewFrom", written(end === null ? null : addDays(end, 1))),
  };
}

function blockOf({ identifier, name, remark }: Item): DocumentData {
  const found = [identifier, name, remark].map((said) => addressBlocksIn(said ?? ""));
  return text("addressBlock", (found.find((blocks) => blocks.length > 0) ?? []).join(dataOfItemText.list));
}

function domainOf({ identifier, name }: Item): string | null {
  return domainNameIn(identifier ?? "") ?? domainNameIn(name ?? "");
}

/** What a paper says and the ledger may have in a further column alone. */
const withoutPlace = ["legal-representative", "coverage", "issued-on"] as const;

/** Columns of the ledger whose heading is the name of a field, or names what such a paper says. */
function columnsNamed(law: Law, item: Item | null): DocumentData {
  if (item === null) return {};
  const column = (field: FieldId, heading: string): DocumentData => text(field, item.extra[heading]?.trim() ?? null);
  const fields = fieldsOfPaper(law.kinds.get(item.kind) ?? null);
  const labelled = withoutPlace.flatMap((said) => {
    const field = fields[said];
    return field === undefined ? [] : fieldLabels[said].map((heading) => column(field, heading));
  });
  const named = documentFields.filter(({ sort }) => sort !== "list").map(({ id, name }) => column(id, name));
  return Object.assign({}, ...labelled, ...named) as DocumentData;
}

function writtenEnd({ terms }: Item): string | null {
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
