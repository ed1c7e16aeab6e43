import type { LawReloadReply } from "#contract/lawReload.ts";
import type { Deps } from "./deps.ts";
import { brokenLaw } from "./brokenLaw.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** Reads the law anew. What moved with it is compared afterwards, beside the requests. */
export async function reloadLaw(deps: Deps): Promise<Result<LawReloadReply>> {
  const reload = await deps.reloadLaw();
  if (reload.kind === "broken") return brokenLaw(null, reload.problems);
  return done({ lawHash: reload.hash, changed: reload.kind === "reloaded" });
}
