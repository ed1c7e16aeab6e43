import type { WarningTables } from "#service/warningTables.ts";
import type { OpenTransaction } from "../database.ts";
import { claimRows } from "./claimRows.ts";
import { feedRows } from "./feedRows.ts";
import { ladderRows } from "./ladderRows.ts";
import { messageRows } from "./messageRows.ts";
import { tallyRows } from "./tallyRows.ts";

/** Ladders, claims and messages in the database, within a transaction. */
export function warningTables(trx: OpenTransaction): WarningTables {
  const { move, ...ladders } = ladderRows(trx);
  return { ...ladders, ...claimRows(trx, move), ...messageRows(trx), ...feedRows(trx), ...tallyRows(trx) };
}
