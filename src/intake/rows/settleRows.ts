import { readCreditCode } from "#law/identifiers/creditCode.ts";
import { acceptedVerdict } from "../report.ts";
import type { ProposedEntry, RowVerdict } from "../report.ts";
import { foldedText } from "./cellText.ts";
import type { Draft } from "./draft.ts";
import { issue, proposal } from "./issue.ts";
import type { Issue } from "./issue.ts";
import { followedContract } from "./followedContract.ts";
import type { NamedHolder } from "./readingContext.ts";

/** What the whole file says, and no row by itself. */
export type WholeFile = {
  readonly byIdentifier: ReadonlyMap<string, Draft>;
  readonly creditCodes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly known: ReadonlyMap<string, NamedHolder>;
  /** Credit code of the company whose ledger it is, by its name, from its own business licence. */
  readonly ownCodes: ReadonlyMap<string, string>;
};

export function wholeFile(drafts: readonly Draft[], known: readonly NamedHolder[]): WholeFile {
  const kept = drafts.filter(({ rejected }) => rejected === null);
  const follow = drafts.some(({ asked }) => asked?.code === "date-dependent");
  const nameless = drafts.some(({ doubts }) => doubts.some(({ code }) => code === "credit-code-missing"));
  return {
    byIdentifier: follow ? byIdentifier(kept) : new Map(),
    creditCodes: nameless ? creditCodes(kept) : new Map(),
    known: new Map(known.map((holder) => [foldedText(holder.name), holder])),
    ownCodes: ownCodes(kept),
  };
}

function byIdentifier(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const found = new Map<string, Draft>();
  for (const draft of drafts) {
    const number = draft.identifier === null ? "" : foldedText(draft.identifier);
    if (number !== "" && !found.has(number)) found.set(number, draft);
  }
  return found;
}

function creditCodes(drafts: readonly Draft[]): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { holder, creditCode } of drafts) {
    if (holder === null || creditCode === null) continue;
    const name = foldedText(holder);
    codes.set(name, (codes.get(name) ?? new Set()).add(creditCode));
  }
  return codes;
}

/** A business licence of the ledger's owner gives its credit code to the rows that have no column for one. */
function ownCodes(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string | null>();
  for (const { kind, holder, identifier, creditCode } of drafts) {
    if (kind?.group !== "identity" || holder === null || identifier === null || creditCode !== null) continue;
    if (readCreditCode(identifier).kind !== "code") continue;
    codes.set(holder, codes.has(holder) && codes.get(holder) !== identifier ? null : identifier);
  }
  return new Map([...codes].flatMap(([holder, code]) => (code === null ? [] : [[holder, code] as const])));
}

/** The verdict on a row that waited for the whole file; see `RowSettler`. */
export function settleWaiting(draft: Draft, file: WholeFile): RowVerdict {
  if (draft.asked !== null) return verdict(draft, "question", withFollowed(draft.asked, draft, file));
  const doubt = draft.doubts.map((one) => withKnownCode(one, draft, file)).find((one) => one !== null) ?? null;
  return doubt === null ? accepted(draft, file.ownCodes) : verdict(draft, "question", doubt);
}

function withFollowed(asked: Issue, draft: Draft, file: WholeFile): Issue {
  const followed = asked.code === "date-dependent" ? followedContract(draft, file.byIdentifier) : null;
  const end = followed?.term.end ?? null;
  if (followed === null || end === null) return asked;
  const data = { ...asked.data, identifier: followed.identifier, row: followed.row, sheet: followed.sheet };
  return { ...asked, data, proposals: [{ field: "end", value: end, safe: true, why: "follows-contract" }] };
}

/** The code that other rows, or the record, give to this client. A client known to have none is no question. */
function withKnownCode(doubt: Issue, draft: Draft, file: WholeFile): Issue | null {
  if (doubt.code !== "credit-code-missing" || draft.holder === null) return doubt;
  const name = foldedText(draft.holder);
  const inFile = [...(file.creditCodes.get(name) ?? [])].map((code) => proposal("creditCode", code, "as-other-rows"));
  if (inFile.length > 0) return issue(doubt.code, doubt.cell, doubt.data, inFile);
  const known = file.known.get(name);
  if (known === undefined) return doubt;
  return known.creditCode === null
    ? null
    : issue(doubt.code, doubt.cell, doubt.data, [proposal("creditCode", known.creditCode, "as-ledger")]);
}

/** Findings about a date leave that date open. */
function hidden(reason: Issue | null): { readonly start: boolean; readonly end: boolean } {
  if (reason === null || (reason.code !== "date-contradicted" && reason.code !== "open-end-impossible"))
    return { start: false, end: false };
  const aboutStart = reason.proposals.some(({ field }) => field === "start");
  return { start: aboutStart, end: !aboutStart };
}

/** What becomes of a row, with the best reading of it. */
export function verdict(draft: Draft, status: RowVerdict["status"], reason: Issue | null): RowVerdict {
  const hide = hidden(reason);
  return {
    row: draft.row,
    status,
    kind: draft.kind?.id ?? null,
    name: draft.name,
    identifier: draft.identifier,
    holder: draft.holder,
    start: hide.start ? null : draft.term.start,
    end: hide.end ? null : draft.term.end,
    openEnded: draft.term.openEnded,
    renewal: draft.renewal,
    minimumMonths: draft.minimumMonths,
    reason: reason === null ? null : { code: reason.code, cell: reason.cell, data: reason.data },
    proposals: reason?.proposals ?? [],
    entry: null,
    notRecord: null,
  };
}

/** `codes` give a credit code to rows without one. */
export function accepted(draft: Draft, codes: WholeFile["ownCodes"]): RowVerdict {
  const {
    kind,
    name,
    identifier,
    holder,
    province,
    counterparty,
    services,
    renewal,
    minimumMonths,
    leavingNotice,
    notContinuing,
    owners,
    remark,
    extra,
  } = draft;
  if (kind === null) throw new Error(`row ${draft.row} of ${draft.sheet} was accepted without a kind`);
  const { start, end, openEnded } = draft.term;
  if ((end === null) !== openEnded) throw new Error(`row ${draft.row} of ${draft.sheet} was accepted without an end`);
  const creditCode = draft.creditCode ?? (holder === null ? null : (codes.get(holder) ?? null));
  const entry: ProposedEntry = {
    kind: kind.id,
    name,
    identifier,
    holder,
    creditCode,
    province,
    counterparty,
    services,
    start,
    end,
    openEnded,
    renewal,
    minimumMonths,
    leavingNotice,
    notContinuing,
    owners,
    remark,
    extra,
  };
  return acceptedVerdict(draft.row, entry);
}
