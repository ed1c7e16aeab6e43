import type { Term } from "#calendar/term.ts";
import { detailsText, writingOf } from "./formerWriting.ts";
import { sameOwners } from "./sameOwners.ts";
import type { Item, ItemCorrected, ItemDetails, ItemRecorded, ItemRenewed } from "./item.ts";

/** What a proposed entry does to the ledger. */
export type EntryDecision =
  | { readonly effect: "record"; readonly event: ItemRecorded }
  | { readonly effect: "renew"; readonly event: ItemRenewed }
  | { readonly effect: "correct"; readonly event: ItemCorrected }
  | { readonly effect: "unchanged"; readonly event: null };

/** An item as an entry proposes it: one term, and where it stands in the file. */
export type ProposedItem = Omit<
  Item,
  | "id"
  | "terms"
  | "annualReportsFiled"
  | "replacedBy"
  | "dutiesDone"
  | "handled"
  | "ownersWritten"
  | "custody"
  | "formerly"
> & {
  readonly term: Term;
};

/**
 * Holds a proposed entry against the item of the same natural key. A later term is a renewal and keeps the old one;
 * anything else that differs corrects the current term; what is known already changes nothing, so that a file
 * can be imported any number of times.
 */
export function decideEntry(
  existing: Item | null,
  proposed: ProposedItem,
  subject: string,
  on: ItemRecorded["on"],
): EntryDecision {
  if (existing === null) {
    return { effect: "record", event: { kind: "item-recorded", subject, on, data: { item: recordedItem(proposed) } } };
  }
  const { term, origin, ...written } = proposed;
  const isAssigned = existing.ownersWritten !== undefined && sameOwners(existing.ownersWritten, written.owners);
  const details = isAssigned ? { ...written, owners: existing.owners } : written;
  const current = existing.terms.at(-1);
  if (current === undefined) throw new Error(`item ${existing.id} has no term`);
  const isCurrent = sameTerm(current, term);
  if (!isLaterTerm(current, term) && isFormer(existing, proposed)) return { effect: "unchanged", event: null };
  if (isCurrent && sameDetails(existing, details)) return { effect: "unchanged", event: null };
  if (!isCurrent && existing.terms.some((known) => sameTerm(known, term))) return { effect: "unchanged", event: null };
  if (isLaterTerm(current, term)) {
    return {
      effect: "renew",
      event: { kind: "item-renewed", subject: existing.id, on, data: { term, details, origin } },
    };
  }
  const { id, ...before } = existing;
  const { annualReportsFiled = [], replacedBy = null, dutiesDone = [], handled } = existing;
  const said = { ...(handled === undefined ? {} : { handled }), ...assignedOver(existing, details) };
  const { custody, formerly } = existing;
  // A ledger that says something else has the last word; only what another key stood for is still known.
  const former = formerly?.filter((was) => was.naturalKey !== existing.naturalKey);
  const ofCase = {
    ...(custody === undefined ? {} : { custody }),
    ...(former === undefined ? {} : { formerly: former }),
  };
  const kept = { ...said, ...ofCase, annualReportsFiled, replacedBy, dutiesDone };
  const after = { ...details, origin, ...kept, terms: [...existing.terms.slice(0, -1), term] };
  return { effect: "correct", event: { kind: "item-corrected", subject: id, on, data: { before, after } } };
}

/** True for what a ledger wrote before a case put another in its place: a number that is gone, or the very row of then. */
function isFormer({ naturalKey, formerly = [] }: Item, proposed: ProposedItem): boolean {
  if (proposed.naturalKey !== naturalKey) return formerly.some((was) => was.naturalKey === proposed.naturalKey);
  // Before we kept the day of issue, a row with one said what it says without.
  const says = new Set([proposed, { ...proposed, issuedOn: null }].map((one) => writingOf(one, proposed.term).says));
  return formerly.some((was) => was.naturalKey === naturalKey && says.has(was.says));
}

/** What the ledger wrote before somebody was assigned stays known as long as that assignment holds. */
function assignedOver({ owners, ownersWritten }: Item, details: ItemDetails): Pick<Item, "ownersWritten"> {
  return ownersWritten !== undefined && sameOwners(owners, details.owners) ? { ownersWritten } : {};
}

/** Field by field: a large import makes one for every row, and copying all but one field costs five times as much. */
function recordedItem(proposed: ProposedItem): Omit<Item, "id"> {
  const { details = {}, issuedOn = null } = proposed;
  const item = {
    kind: proposed.kind,
    naturalKey: proposed.naturalKey,
    name: proposed.name,
    identifier: proposed.identifier,
    province: proposed.province,
    counterparty: proposed.counterparty,
    services: proposed.services,
    renewal: proposed.renewal,
    minimumMonths: proposed.minimumMonths ?? null,
    leavingNotice: proposed.leavingNotice ?? null,
    notContinuing: proposed.notContinuing,
    owners: proposed.owners,
    remark: proposed.remark,
    extra: proposed.extra,
    origin: proposed.origin,
    terms: [proposed.term],
  };
  if (issuedOn === null) return Object.keys(details).length === 0 ? item : { ...item, details };
  return Object.keys(details).length === 0 ? { ...item, issuedOn } : { ...item, details, issuedOn };
}

function sameTerm(a: Term, b: Term): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Both ends move forward: a new paper, not a correction of the old one. */
function isLaterTerm(current: Term, next: Term): boolean {
  if (current.start === null || next.start === null || current.end === null) return false;
  return next.start > current.start && (next.end === null || next.end > current.end);
}

function sameDetails(existing: Item, details: ItemDetails): boolean {
  return detailsText(existing) === detailsText(details);
}
