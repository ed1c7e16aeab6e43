import { parseDay } from "#calendar/day.ts";
import type { Term } from "#calendar/term.ts";
import type { Identified } from "#intake/rows/naturalKey.ts";
import type { ResultField } from "#law/course.ts";
import { findAuthority } from "#law/findAuthority.ts";
import type { Law } from "#law/law.ts";
import type { CaseMatter } from "#record/case/caseMatter.ts";
import { extraField } from "#record/case/result/extraField.ts";
import { isOtherSideApart } from "#record/case/result/otherSide.ts";
import { sameField } from "#record/case/result/sameField.ts";
import { sameText } from "#record/case/result/sameText.ts";
import { custodyAfter } from "#record/item/custody.ts";
import type { Custody } from "#record/item/custody.ts";
import { writingOf } from "#record/item/formerWriting.ts";
import type { Item, ItemDetails } from "#record/item/item.ts";
import { keyAfter } from "./keyAfter.ts";
import { hasServicesInColumn, servicesAfter } from "./servicesAfter.ts";

type Fields = Readonly<Record<string, string>>;

/**
 * What the ledger holds of an item once the new paper is there: everything that the paper states and the ledger has a
 * place or a column for, and who keeps it. How it was written before stays known. `term` is the
 * current one where the paper corrects it, `items` those of the company.
 */
export function detailsAfter(
  matter: CaseMatter,
  fields: Fields,
  {
    custody,
    term,
    items,
  }: { readonly custody: Custody | null; readonly term: Term | null; readonly items: readonly Item[] },
): ItemDetails {
  const { inLedger: item, law } = matter;
  if (item === null) throw new Error("only an item has details");
  const details = detailsOf(item);
  const identified = identifiedAfter(matter, item, fields, term);
  const { start: _start, ...named } = identified;
  const after = {
    ...details,
    ...named,
    ...(servicesInColumn(matter, item) ? {} : { services: servicesAfter(law, item.services, fields["services"]) }),
    ...issuedAfter(matter, fields),
    extra: extraAfter(matter, fields),
    ...(custody === null ? {} : { custody: custodyAfter(item.custody ?? null, custody) }),
  };
  const { key } = keyAfter(matter, items, identified);
  const last = item.terms.at(-1);
  const { formerly = [], ownersWritten = item.owners } = item;
  const before = last === undefined ? [] : [writingOf({ ...details, owners: ownersWritten }, last)];
  return { ...after, naturalKey: key, formerly: [...formerly, ...before] };
}

/** The item of the company that the item could not be told from, were the paper in the ledger; null where there is none. */
export function heldByOther(
  matter: CaseMatter,
  fields: Fields,
  term: Term | null,
  items: readonly Item[],
): Item | null {
  const { item } = matter;
  return item === null ? null : keyAfter(matter, items, identifiedAfter(matter, item, fields, term)).held;
}

function identifiedAfter(matter: CaseMatter, item: Item, fields: Fields, term: Term | null): Identified {
  const otherSide = isOtherSideApart(matter) ? undefined : fields["counterparty"];
  const first = item.terms.length === 1 ? (term ?? item.terms[0]) : item.terms[0];
  return {
    name: newer(item.name, fields["name"]),
    identifier: newer(item.identifier, fields["number"]),
    counterparty: newer(item.counterparty, otherSide ?? issuerAfter(matter.law, item, fields["issuer"])),
    start: first?.start ?? null,
  };
}

function detailsOf(item: Item): ItemDetails {
  const {
    id: _id,
    terms: _terms,
    annualReportsFiled: _filed,
    replacedBy: _by,
    handled: _handled,
    dutiesDone: _done,
    ownersWritten: _written,
    origin: _origin,
    ...details
  } = item;
  return details;
}

/** The day of issue is that of the paper: a new one has its own, and what nobody read from it is open. */
function issuedAfter({ course, item, inLedger }: CaseMatter, fields: Fields): Pick<ItemDetails, "issuedOn"> {
  const before = inLedger?.issuedOn ?? null;
  // The ledger may have the day of the further paper already.
  const isFurther = (inLedger?.terms.length ?? 0) > (item?.terms.length ?? 0);
  const isNew = !isFurther && (course.effect === "renew" || course.fields.some(({ id }) => id === "issued-on"));
  const now = parseDay(fields["issued-on"] ?? "") ?? (isNew && Object.keys(fields).length > 0 ? null : before);
  return now === before ? {} : { issuedOn: now };
}

function newer(before: string | null, now: string | undefined): string | null {
  if (now === undefined || now.trim() === "") return before;
  return before !== null && sameText(before, now) ? before : now.trim();
}

/** Of a ledger that has the issuer where others have the other side; not where it is the same under another name. */
function issuerAfter(law: Law, { counterparty }: Item, issuer: string | undefined): string | undefined {
  if (counterparty === null || issuer === undefined) return undefined;
  const known = findAuthority(law, counterparty.trim());
  return known !== undefined && known === findAuthority(law, issuer.trim()) ? undefined : issuer;
}

/** Fields that have no place in the ledger, and one column each of their own once a paper states them. */
const ownColumns: ReadonlySet<ResultField["id"]> = new Set(["legal-representative", "coverage", "services"]);

/** A licence, too, may have them in a column alone: they are said once. */
function servicesInColumn({ course, law }: CaseMatter, item: Item): boolean {
  const field = course.fields.find(({ id }) => id === "services");
  const isWritten = field !== undefined && item.services.length === 0 && extraField({ item, law }, field) !== null;
  return isWritten || hasServicesInColumn(law, item);
}

/** Fields that stand in a column of the company's own ledger, or in one that is made for them. */
function extraAfter(matter: CaseMatter, fields: Fields): Item["extra"] {
  const { course, law, inLedger: item } = matter;
  const before = item?.extra ?? {};
  const placed = item !== null && !servicesInColumn(matter, item);
  const changed = course.fields.flatMap((field: ResultField) => {
    if (field.id === "services" && placed) return [];
    const [now, column] = [fields[field.id]?.trim() ?? "", extraField({ item, law }, field)];
    if (now === "" || (column !== null && sameField(law, field.id, column.text, now))) return [];
    const hasOwn = ownColumns.has(field.id) || (field.id === "counterparty" && isOtherSideApart(matter));
    const heading = column?.heading ?? (hasOwn ? field.title.zh : null);
    return heading === null ? [] : [[heading, now] as const];
  });
  return changed.length === 0 ? before : { ...before, ...Object.fromEntries(changed) };
}
