import type { FileReply } from "#contract/files.ts";
import type { Actor, Deps } from "./deps.ts";
import { filePlaceRefusal } from "./filePlaceRefusal.ts";
import { fileReplyOf, mediaTypeOf } from "./fileReplyOf.ts";
import { findCompany } from "./findCompany.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

export type FileAsked = {
  /** Id, name or credit code. */
  readonly company: string;
  readonly hash: string;
  /** To be shown in place: refused for what cannot be. */
  readonly preview: boolean;
};

export type FileContent = {
  readonly file: FileReply;
  readonly mediaType: string;
  readonly content: AsyncIterable<Uint8Array<ArrayBuffer>>;
};

/** A file of a company as it was kept. Those of others are not found, whoever else has the same bytes. */
export async function getFile(deps: Deps, actor: Actor, asked: FileAsked): Promise<Result<FileContent>> {
  const { hash } = asked;
  const found = await deps.store.transact(actor, async (tx) => {
    const company = findCompany(await tx.companies(), asked.company);
    if (!company.ok) return company;
    const row = await tx.files.find(company.value.id, hash);
    return row === null
      ? refused("file-not-found", "hash", { hash: hash.slice(0, 64) })
      : done({ row, settings: company.value.settings });
  });
  if (!found.ok) return found;
  const file = fileReplyOf(found.value.row, found.value.settings);
  const told = { name: file.name, found: file.type };
  if (asked.preview && !file.preview) return refused("file-no-preview", "preview", told);
  const answer = await deps.files.get(hash);
  if (answer.kind === "failed") return filePlaceRefusal(deps.files, answer);
  if (answer.kind === "missing") return refused("file-lost", "hash", told);
  if (answer.kind === "damaged") return refused("file-damaged", "hash", told);
  return done({ file, mediaType: mediaTypeOf(file.type), content: answer.content });
}
