import type { CaseEntry } from "#contract/caseEntries.ts";
import { fileTypes } from "#contract/fileType.ts";
import type { FileNamed } from "#record/case/caseEvent.ts";
import type { Tx } from "../deps.ts";
import { fileReplyOf, isFileType } from "../fileReplyOf.ts";
import { refused } from "../result.ts";

/**
 * The file that an entry names, as the company keeps it: type, size and name are those of what is kept, whatever was sent
 * beside the hash. Null where it names none; refused where the company has no such file.
 */
export async function fileOfEntry(
  tx: Tx,
  company: { readonly id: string; readonly name: string },
  entry: CaseEntry,
): Promise<{ readonly ok: true; readonly file: FileNamed | null } | ReturnType<typeof refused>> {
  const named = namedFile(entry);
  if (named === null) return { ok: true, file: null };
  const { hash, name, at } = named;
  const kept = await tx.files.find(company.id, hash);
  if (kept === null)
    return refused("case-file-unknown", at, {
      name: name ?? "",
      hash: hash.slice(0, 64),
      company: company.name,
    });
  const { type, bytes, saveAs } = fileReplyOf(kept, {});
  // The law writes types by their ending: jpg, where the content is called jpeg.
  return { ok: true, file: { hash, name: saveAs, type: isFileType(type) ? fileTypes[type].endings[0] : type, bytes } };
}

type NamedFile = { readonly hash: string; readonly name?: string | undefined; readonly at: string };

function namedFile(entry: CaseEntry): NamedFile | null {
  const at = (place: string, file: Omit<NamedFile, "at"> | null): NamedFile | null =>
    file === null ? null : { ...file, at: place };
  switch (entry.do) {
    case "put-paper":
      return at("paper.file", entry.paper.file);
    case "publish":
      return at("publication.clipping", entry.publication.clipping);
    case "ask-correction":
      return at("notice", entry.notice);
    case "accept":
    case "pause":
    case "resume":
    case "extend":
    case "decide":
    case "receive":
      return at("paper", entry.paper);
    case "submit":
    case "answer-correction":
      return at("receipt", entry.receipt);
    default:
      return null;
  }
}
