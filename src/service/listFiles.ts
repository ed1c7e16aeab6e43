import type { FilesReply } from "#contract/files.ts";
import type { Actor, Deps } from "./deps.ts";
import { fileReplyOf } from "./fileReplyOf.ts";
import { findCompany } from "./findCompany.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** The files of a company, the newest first. */
export async function listFiles(deps: Deps, actor: Actor, wanted: string): Promise<Result<FilesReply>> {
  return deps.store.transact(actor, async (tx) => {
    const found = findCompany(await tx.companies(), wanted);
    if (!found.ok) return found;
    const { id, name, settings } = found.value;
    const files = await tx.files.of(id);
    return done({
      company: { id, name, archived: settings.archived },
      limitBytes: deps.files.limitBytes,
      files: files.map((file) => fileReplyOf(file, settings)),
    });
  });
}
