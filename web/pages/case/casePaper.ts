import type { CaseReply } from "#contract/cases.ts";

/** A paper that a case asks for, with what is kept for it. */
export type CasePaper = CaseReply["papers"][number];
