import type { Deps } from "../deps.ts";
import type { ClaimKey } from "../warningTables.ts";

/** Names an alarm to whoever looks at it: the key of its claim, shortened. */
export function alarmId(sha256: Deps["sha256"], claim: ClaimKey): string {
  const { company, item, duty, arming, rung, recipient, channel } = claim;
  return sha256(JSON.stringify([company, item, duty, arming, rung, recipient, channel])).slice(0, 24);
}
