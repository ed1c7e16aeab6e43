import type { LightName } from "../../address.ts";
import type { ImportReply, ImportRow } from "#contract/imports.ts";

export type RowStatus = ImportRow["status"];

/** In the order in which a person cares. */
export const rowStatuses = ["accepted", "question", "rejected", "not-a-record"] as const satisfies readonly RowStatus[];

/** Rows carry the same shapes as the ledger's lights: disc, triangle, square, ring. */
export const lightOfStatus: Readonly<Record<RowStatus, LightName>> = {
  accepted: "green",
  question: "yellow",
  rejected: "red",
  "not-a-record": "grey",
};

/** Name of a status in the counts and in the texts. */
export const countName = {
  accepted: "accepted",
  question: "question",
  rejected: "rejected",
  "not-a-record": "notRecord",
} as const satisfies Record<RowStatus, keyof ImportReply["counts"]>;
