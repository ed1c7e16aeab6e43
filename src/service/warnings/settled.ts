import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import type { Claim } from "../warningTables.ts";

/**
 * Why a claim need not go out any more, since it was made: the duty is done or gone, somebody has answered, or it is told
 * anew. Null where it still stands. The ladder is the one of its duty, as it stands now.
 */
export function settledBy(claim: Claim, ladder: ArmedLadder | undefined): string | null {
  if (ladder === undefined) return "corrected";
  if (ladder.state === "ended") return ladder.why ?? "done";
  if (ladder.arming !== claim.arming) return "told-anew";
  return ladder.state === "armed" ? null : ladder.state;
}
