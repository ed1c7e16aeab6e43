import type { FilesReply } from "#contract/files.ts";
import type { FileDays } from "#record/company/companySettings.ts";
import { decideFileDays } from "#record/company/decideFileDays.ts";
import { denied } from "#record/organisation/denial.ts";
import { changeCompany } from "./changeCompany.ts";
import type { Actor, Deps } from "./deps.ts";
import { listFiles } from "./listFiles.ts";
import type { Result } from "./result.ts";

export type FileDated = { readonly company: string; readonly hash: string; readonly days: FileDays };

/** Says of a kept file from when it holds, when it came and when it was checked. */
export async function dateFile(
  deps: Deps,
  actor: Actor,
  { company, hash, days }: FileDated,
  commandId: string,
): Promise<Result<FilesReply>> {
  const changed = await changeCompany(deps, actor, {
    company,
    commandId,
    says: `file ${hash} ${JSON.stringify(days)}`,
    decide: async (moment, tx) => {
      if (moment.settings.archived) return denied("company-archived", "company", { company });
      if ((await tx.files.find(moment.company, hash)) === null)
        return denied("file-not-found", "hash", { hash: hash.slice(0, 64) });
      return decideFileDays(moment, hash, days);
    },
  });
  return changed.ok ? listFiles(deps, actor, company) : changed;
}
