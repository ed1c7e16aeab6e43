import type { Law } from "#law/law.ts";
import { wantedLadders } from "#record/warnings/wantedLadder.ts";
import type { WantedLadder } from "#record/warnings/wantedLadder.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";

/** The duties of one item that somebody must be warned of. */
export function wantedOfItem(
  law: Law,
  { ledger, outcome, byItem, itemById }: EvaluatedLedger,
  item: string,
): readonly WantedLadder[] {
  const obligations = byItem.get(item) ?? [];
  return wantedLadders(law, { ...outcome, obligations }, itemById, ledger.company.settings);
}
