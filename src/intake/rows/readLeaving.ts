import type { Renewal } from "#calendar/term.ts";
import { notAgreed } from "./notAgreed.ts";
import { minimumTermIn, minimumTermOfCell } from "./readMinimumTerm.ts";
import { leavingNoticeIn, noticeOf } from "./readRenewal.ts";

/** Under which conditions a contract without an end can be left. */
export type LeavingReading = {
  /** Minimum term in months. */
  readonly minimumMonths: number | null;
  readonly leavingNotice: Renewal["notice"];
};

/** Texts of the columns of minimum terms and of notices of leaving, their units beside bare numbers; empty without. */
export type LeavingColumns = { readonly minimum: string; readonly notice: string };

/** Of a table that has no such columns. */
export const noLeavingColumns: LeavingColumns = { minimum: "", notice: "" };
/** Of a row that says nothing of it. */
export const silentLeaving: LeavingReading = { minimumMonths: null, leavingNotice: null };

/**
 * What columns of their own say, or else the remark; `notAgreed` in a column takes the remark back. A notice of leaving
 * is looked for in the remark of a term without an end alone.
 */
export function readLeaving(remark: string, columns: LeavingColumns, openEnded: boolean): LeavingReading {
  const minimumMonths =
    columns.minimum === notAgreed ? null : (minimumTermOfCell(columns.minimum) ?? minimumTermIn(remark));
  const spoken = openEnded ? leavingNoticeIn(remark) : null;
  const leavingNotice = columns.notice === notAgreed ? null : (noticeOf(columns.notice) ?? spoken);
  return { minimumMonths, leavingNotice };
}

/** True for a cell that is empty or read; what is not has to be kept as it stands. */
export function isLeavingRead({ minimum, notice }: LeavingColumns): { minimum: boolean; notice: boolean } {
  return {
    minimum: ["", notAgreed].includes(minimum) || minimumTermOfCell(minimum) !== null,
    notice: ["", notAgreed].includes(notice) || noticeOf(notice) !== null,
  };
}
