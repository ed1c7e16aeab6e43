import type { FindingCode, Proposal, ProposalField } from "../report.ts";
import type { Candidate } from "./datePart.ts";
import type { ProposalReason } from "./proposalReason.ts";

/** What is the matter with a row, and the ways to settle it. */
export type Issue = {
  readonly code: FindingCode;
  readonly cell: string | null;
  readonly data: Readonly<Record<string, string | number | null>>;
  readonly proposals: readonly Proposal[];
};

export function issue(
  code: FindingCode,
  cell: string | null,
  data: Issue["data"] = {},
  proposals: readonly Proposal[] = [],
): Issue {
  return { code, cell, data, proposals };
}

export function proposal(field: ProposalField, value: string, why: ProposalReason): Proposal {
  return { field, value, safe: false, why };
}

/** Days in ascending order, each once; the earliest is the safe one. */
export function dayProposals(field: "start" | "end", candidates: readonly Candidate[]): readonly Proposal[] {
  const sorted = candidates.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return sorted
    .filter((candidate, index) => candidate.day !== sorted[index - 1]?.day)
    .map(({ day, why }, index) => ({ field, value: day, safe: index === 0, why }));
}
