import type { LawReloadReply } from "#contract/lawReload.ts";
import type { Deps } from "./deps.ts";
import { brokenLaw, unusableLaw } from "./brokenLaw.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** Reads the law anew. What moved with it is compared afterwards, beside the requests. */
export async function reloadLaw(deps: Deps): Promise<Result<LawReloadReply>> {
  const reload = await deps.reloadLaw();
  if (reload.kind === "broken")
    return reload.problems.length === 0 && reload.sentence !== undefined
      ? unusableLaw(null, 1, reload.sentence)
      : brokenLaw(null, reload.problems);
  return done({ lawHash: reload.hash, changed: reload.kind === "reloaded" });
}
