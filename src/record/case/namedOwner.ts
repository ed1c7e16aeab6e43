import { saysNothing } from "./saysNothing.ts";

/** Who answers for a case as somebody wrote it; null where nobody could read a name in it. */
export function namedOwner(owner: string | null): string | null {
  return owner === null || saysNothing(owner) ? null : owner.trim();
}
