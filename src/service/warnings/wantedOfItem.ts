import { wantedLadders } from "#record/warnings/wantedLadder.ts";
import type { WantedLadder } from "#record/warnings/wantedLadder.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";

/** The duties of one item that somebody must be warned of. */
export function wantedOfItem(evaluated: EvaluatedLedger, item: string): readonly WantedLadder[] {
  const { law, ledger, itemById } = evaluated;
  return wantedLadders(law, evaluated.ofItem(item), itemById, ledger.company.settings);
}
