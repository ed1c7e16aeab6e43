import type { KeepFileReply } from "#contract/files.ts";
import type { Refusal } from "#contract/refusal.ts";
import { shownFileName } from "#intake/content/safeFileName.ts";
import { admitUpload } from "./admitUpload.ts";
import type { Actor, Deps } from "./deps.ts";
import { filePlaceRefusal } from "./filePlaceRefusal.ts";
import { fileReplyOf } from "./fileReplyOf.ts";
import { findCompany } from "./findCompany.ts";
import { oneAtATime } from "./oneAtATime.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { storable } from "./storable.ts";

export type Upload = {
  /** Id, name or credit code. */
  readonly company: string;
  /** As it was given; the last part of a path is kept, without what nobody sees. */
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

/** Above any file that is small; larger ones are looked at one after the other. */
const smallBytes = 4 * 1024 * 1024;

/**
 * Keeps a file of a company: its bytes first, then the row that says so. A row never points at nothing; bytes whose row
 * could not be written are found by the self-check, and taken up when they come again.
 */
export async function keepFile(
  deps: Deps,
  actor: Actor,
  { company: wanted, name: given, content }: Upload,
): Promise<Result<KeepFileReply>> {
  const name = shownFileName(storable(given));
  const found = await deps.store.transact(actor, async (tx) => findCompany(await tx.companies(), wanted));
  if (!found.ok) return found;
  const company = found.value;
  if (company.settings.archived) return refused("company-archived", "company", { company: company.name });
  let type: string | null = null;
  const put = await deps.files.put<Refusal>(content, async (staged) => {
    const look = async () => admitUpload(name, await staged.read());
    const admitted = await (staged.bytes <= smallBytes ? look() : oneAtATime(look));
    if ("refusal" in admitted) return admitted.refusal;
    ({ type } = admitted);
    return null;
  });
  if (put.kind === "failed") return filePlaceRefusal(deps.files, put);
  if (put.kind === "refused") return { ok: false, refusal: put.refusal };
  if (put.kind === "too-large") {
    const { limitBytes } = deps.files;
    return refused("upload-too-large", "name", { name, limitBytes, limitMiB: limitBytes / 1024 / 1024 });
  }
  if (type === null) throw new Error(`the file ${put.hash} was kept without being looked at`);
  const row = { company: company.id, hash: put.hash, type, bytes: put.bytes, name };
  const stamp = { keptAt: deps.clock.now(), keptBy: actor.person };
  const { file, isNew } = await deps.store.transact(actor, (tx) => tx.files.keep({ ...row, ...stamp }));
  return done({ file: fileReplyOf(file, company.settings), isNew });
}
