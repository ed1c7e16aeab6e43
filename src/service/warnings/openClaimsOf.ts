import type { Tx } from "../deps.ts";
import type { Claim } from "../warningTables.ts";

/** What a message still has to tell: what was withdrawn from it between two tries stays withdrawn. */
export async function openClaimsOf(tx: Tx, message: string): Promise<readonly Claim[]> {
  return (await tx.warnings.claimsOf(message)).filter(({ state }) => state === "open");
}
