import { foldedText } from "./cellText.ts";
import type { Draft } from "./draft.ts";
import type { EarlierRow } from "./earlierRow.ts";
import { dayProposals, issue, proposal } from "./issue.ts";
import type { Issue } from "./issue.ts";
import { identityFields, keyOf } from "./naturalKey.ts";

type Compared = { readonly status: "rejected" | "question"; readonly issue: Issue };

/** A number that stands in more rows with other dates is no number; comparing them all would take for ever. */
const mostVariants = 100;

/** Rows of the file so far by what tells them apart: finds duplicates, conflicts and services to merge. */
export class EarlierRows {
  /** Nearly every key has one row, which then stands without a list around it. */
  readonly #byKey = new Map<string, EarlierRow | EarlierRow[]>();

  remember(row: EarlierRow, key: string | null): void {
    if (key === null) return;
    const same = this.#byKey.get(key);
    if (same === undefined) this.#byKey.set(key, row);
    else if (!Array.isArray(same)) this.#byKey.set(key, [same, row]);
    else if (same.length < mostVariants) same.push(row);
  }

  /** Null where no earlier row is about the same thing. */
  compare(draft: Draft, key: string | null): Compared | null {
    const known = key === null ? undefined : this.#byKey.get(key);
    if (known === undefined) return null;
    const same = Array.isArray(known) ? known : [known];
    const [first] = same;
    if (first === undefined) return null;
    const twin = same.find((other) => sameClient(other, draft) && sameTerm(other, draft) && hasServices(other, draft));
    if (twin !== undefined)
      return { status: "rejected", issue: issue("duplicate", draft.identifierCell, repeated(twin, draft)) };
    const sister = same.find((other) => sameClient(other, draft) && sameTerm(other, draft));
    return { status: "question", issue: sister === undefined ? conflict(first, draft) : merge(sister, draft) };
  }
}

/** What rows are compared by: numbers across clients; rows known only by a name, within one client. Null for neither. */
export function comparisonKey(draft: Draft): string | null {
  const { kind, name, identifier, counterparty, term } = draft;
  if (kind === null) return null;
  const identified = { name, identifier, counterparty, start: term.start };
  const fields = identityFields(identified, kind);
  if (fields === null) return null;
  const key = keyOf(identified, kind, fields);
  if (fields.includes("identifier") || kind.group === "domain") return key;
  return `${key}|holder=${draft.creditCode ?? foldedText(draft.holder ?? "")}`;
}

/** Clients are told apart by credit code, not by spelling; a client that is not named may be any. */
function sameClient(a: EarlierRow, b: Draft): boolean {
  if (a.creditCode !== null && b.creditCode !== null) return a.creditCode === b.creditCode;
  return a.holder === null || b.holder === null || foldedText(a.holder) === foldedText(b.holder);
}

function sameTerm(a: EarlierRow, { term }: Draft): boolean {
  return a.start === term.start && a.end === term.end && a.openEnded === term.openEnded && !a.isAsked;
}

function hasServices(earlier: EarlierRow, draft: Draft): boolean {
  const known = new Set(earlier.services.map(foldedText));
  return draft.services.every((service) => known.has(foldedText(service)));
}

function place(earlier: EarlierRow, draft: Draft): Record<string, string | number | null> {
  return { identifier: draft.identifier ?? draft.name, row: earlier.row, sheet: earlier.sheet };
}

/** An agreement may be about two lines, which their names tell apart; a number that an authority gives is one paper's. */
function repeated(earlier: EarlierRow, draft: Draft): Issue["data"] {
  const { kind, name } = draft;
  const bothNamed = earlier.name !== null && name !== null && kind?.identifierGrammar === null;
  return bothNamed && foldedText(earlier.name) !== foldedText(name)
    ? { ...place(earlier, draft), theirs: earlier.name, ours: name }
    : place(earlier, draft);
}

function merge(earlier: EarlierRow, draft: Draft): Issue {
  const services = [...new Set([...earlier.services, ...draft.services])].join("、");
  return issue("merge", draft.identifierCell, { ...place(earlier, draft), services: draft.services.join("、") }, [
    proposal("services", services, "add-service"),
  ]);
}

function conflict(earlier: EarlierRow, draft: Draft): Issue {
  const at = draft.identifierCell;
  if (!sameClient(earlier, draft)) {
    const proposals = [
      ...(draft.holder === null ? [] : [proposal("holder", draft.holder, "this-client")]),
      ...(earlier.holder === null ? [] : [proposal("holder", earlier.holder, "earlier-client")]),
    ];
    return issue(
      "conflict",
      at,
      { ...place(earlier, draft), what: "holder", theirs: earlier.holder, ours: draft.holder },
      proposals,
    );
  }
  const differs = earlier.end !== draft.term.end || earlier.openEnded !== draft.term.openEnded ? "end" : "start";
  const theirs = earlier[differs];
  const ours = draft.term[differs];
  const days = dayProposals(differs, [
    ...(ours === null ? [] : [{ day: ours, why: "replace-earlier-row" as const }]),
    ...(theirs === null ? [] : [{ day: theirs, why: "keep-earlier-row" as const }]),
  ]);
  const open =
    differs === "start"
      ? []
      : [
          ...(draft.term.openEnded ? [proposal("openEnded", "true", "replace-earlier-row")] : []),
          ...(earlier.openEnded ? [proposal("openEnded", "true", "keep-earlier-row")] : []),
        ];
  return issue("conflict", at, { ...place(earlier, draft), what: differs, theirs, ours }, [...days, ...open]);
}
