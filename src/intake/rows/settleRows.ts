import type { ProposedEntry, RowVerdict, SettledRow } from "../report.ts";
import { foldedText } from "./cellText.ts";
import type { Draft } from "./draft.ts";
import { issue, proposal } from "./issue.ts";
import type { Issue } from "./issue.ts";
import { followedContract, followedNumbers } from "./followedContract.ts";
import type { OwnCodes, WholeFile } from "./wholeFile.ts";

/** The verdict on a row that waited for the whole file; see `RowSettler`. */
export function settleWaiting(draft: Draft, file: WholeFile): SettledRow {
  if (draft.asked !== null) return verdict(draft, "question", withFollowed(draft.asked, draft, file));
  const doubt = draft.doubts.map((one) => withKnownCode(one, draft, file)).find((one) => one !== null) ?? null;
  return doubt === null ? accepted(draft, file.ownCodes) : verdict(draft, "question", doubt);
}

function withFollowed(asked: Issue, draft: Draft, file: WholeFile): Issue {
  const followed = asked.code === "date-dependent" ? followedContract(followedNumbers(draft), file.byNumber) : null;
  const end = followed?.end ?? null;
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
export function accepted(draft: Draft, codes: OwnCodes): SettledRow {
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
    details,
    issuedOn,
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
    details,
    issuedOn,
    extra,
  };
  return { row: draft.row, entry };
}
