import type { LawDiffReply } from "#contract/lawDiff.ts";
import type { Actor, Deps } from "./deps.ts";
import type { Result } from "./result.ts";
import { tryLaw } from "./tryLaw.ts";
import type { LawTrial } from "./tryLaw.ts";

export type LawDiffQuery = LawTrial & { readonly from: string; readonly to: string };

/** The same of two laws that were used, by their names. */
export function diffLaws(deps: Deps, actor: Actor, query: LawDiffQuery): Promise<Result<LawDiffReply>> {
  return tryLaw(deps, actor, query);
}
