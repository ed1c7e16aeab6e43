import type { LawUsesReply } from "#contract/lawDiff.ts";
import type { Deps } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** Every law that was used here, the latest first. */
export async function listLawUses(deps: Deps): Promise<Result<LawUsesReply>> {
  const uses = await deps.store.lawUses();
  const last = uses.at(-1);
  return done({
    uses: uses
      .map((use) => ({ number: use.number, hash: use.hash, since: use.startedAt, inUse: use === last }))
      .toReversed(),
  });
}
