import { parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Term } from "#calendar/term.ts";
import { naturalKey } from "#intake/rows/naturalKey.ts";
import { authorityOfCase } from "#record/case/questions/authorityOfCase.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { kindMade } from "#record/case/result/kindMade.ts";
import { custodyAfter } from "#record/item/custody.ts";
import type { Custody } from "#record/item/custody.ts";
import type { Item } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import { hasServicesInColumn, servicesAfter } from "./servicesAfter.ts";

/**
 * What came out and was compared is an item of the ledger from then on, as a ledger that is imported would write it. One
 * that somebody entered already says what the paper says; one whose term is over has another from then on.
 */
export function madeEntries(
  items: readonly Item[],
  stand: CaseStand,
  { on, custody, id }: { readonly on: Day; readonly custody: Custody | null; readonly id: string },
): readonly RecordEvent[] {
  const made = itemMade(stand, custody);
  if (made === null) return [];
  const by = stand.case.id;
  const known = itemOfNumber(items, made);
  if (known === undefined) return [{ kind: "item-recorded", subject: id, on, data: { item: made, case: by } }];
  const { id: subject, ...before } = known;
  const [term] = made.terms;
  const last = before.terms.at(-1);
  if (term !== undefined && comesAfter(term, last, on)) {
    const { terms: _terms, origin, ...details } = made;
    return [{ kind: "item-renewed", subject, on, data: { term, details, origin, case: by } }];
  }
  const start = term?.start ?? last?.start ?? null;
  const after = {
    ...before,
    name: made.name ?? before.name,
    counterparty: before.counterparty ?? made.counterparty,
    services: made.services.length === 0 ? before.services : made.services,
    ...(made.issuedOn === undefined ? {} : { issuedOn: made.issuedOn }),
    extra: { ...before.extra, ...made.extra },
    terms: [...before.terms.slice(0, -1), { ...last, start, end: term?.end ?? null }],
    ...(custody === null ? {} : { custody: custodyAfter(before.custody ?? null, custody) }),
  };
  return JSON.stringify(after) === JSON.stringify(before)
    ? []
    : [{ kind: "item-corrected", subject, on, data: { before, after, case: by } }];
}

/**
 * The item of the ledger that has the identity of what came out and another term: the ledger cannot hold both, and nobody
 * but who reads the paper knows whether its number was mistyped. Null where there is none.
 */
export function heldOtherwise(items: readonly Item[], stand: CaseStand, on: Day): Item | null {
  const made = itemMade(stand, null);
  const known = made === null ? undefined : itemOfNumber(items, made);
  const [term, last] = [made?.terms[0], known?.terms.at(-1)];
  if (known === undefined || term === undefined || last === undefined || comesAfter(term, last, on)) return null;
  const differ = (one: Day | null, other: Day | null): boolean => one !== null && other !== null && one !== other;
  return differ(term.start, last.start) || differ(term.end, last.end) ? known : null;
}

/** The item with the same identity, or with a number that differs in its blanks and strokes alone. */
function itemOfNumber(items: readonly Item[], { kind, naturalKey: key, identifier }: Omit<Item, "id">) {
  const plain = (text: string | null): string => (text ?? "").replaceAll(/[^\p{L}\p{N}]/gu, "").toUpperCase();
  return (
    items.find((item) => item.naturalKey === key) ??
    items.find((item) => item.kind === kind && plain(identifier) !== "" && plain(item.identifier) === plain(identifier))
  );
}

/** Whether what was there before is over, and what came out begins after it. */
function comesAfter(term: Term, last: Term | undefined, on: Day): boolean {
  const end = last?.end ?? null;
  return end !== null && end < on && term.start !== null && term.start > end;
}

function itemMade(stand: CaseStand, custody: Custody | null): Omit<Item, "id"> | null {
  const { matter, case: one } = stand;
  const { law, course } = matter;
  const kind = kindMade(stand);
  if (kind === null || one.result === null) return null;
  const fields: Readonly<Record<string, string>> = one.result.fields;
  const said = (field: string): string | null => fields[field]?.trim() || null;
  const end = parseDay(said("end") ?? "");
  const issuedOn = parseDay(said("issued-on") ?? "");
  // A ledger's column of the day of issue serves as the first day of the term, too.
  const written = parseDay(said("start") ?? "") ?? issuedOn;
  const start = written !== null && (end === null || written <= end) ? written : null;
  const [identifier, name, counterparty] = [said("number"), said("name"), said("counterparty") ?? said("issuer")];
  const inColumn = hasServicesInColumn(law, { kind: kind.id, services: [] });
  const services = inColumn ? [] : servicesAfter(law, [], fields["services"]);
  const extra = course.fields.flatMap(({ id, title }): [string, string][] => {
    const text = said(id);
    const isColumn = id === "legal-representative" || id === "coverage" || (id === "services" && inColumn);
    return isColumn && text !== null ? [[title.zh, text]] : [];
  });
  return {
    kind: kind.id,
    naturalKey: naturalKey({ name, identifier, counterparty, start }, kind),
    name,
    identifier,
    province: law.authorities.get(authorityOfCase(course, one) ?? "")?.provinces[0] ?? null,
    counterparty,
    services,
    renewal: null,
    minimumMonths: null,
    leavingNotice: null,
    notContinuing: false,
    owners: one.owner === null ? [] : [one.owner],
    remark: null,
    ...(issuedOn === null ? {} : { issuedOn }),
    extra: Object.fromEntries(extra),
    origin: null,
    terms: [{ start, end }],
    ...(custody === null ? {} : { custody }),
  };
}
