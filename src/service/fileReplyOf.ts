import type { FileReply } from "#contract/files.ts";
import { fileTypes } from "#contract/fileType.ts";
import type { FileType } from "#contract/fileType.ts";
import { safeFileName } from "#intake/content/safeFileName.ts";
import type { CompanySettings } from "#record/company/companySettings.ts";
import type { KeptFile } from "./fileTable.ts";

/** A kept file as it is told; a type that this program does not know is told without an ending that would open it. */
export function fileReplyOf(
  { hash, type, bytes, name, keptAt, keptBy }: KeptFile,
  { fileDays }: Pick<CompanySettings, "fileDays">,
): FileReply {
  const known = isFileType(type) ? fileTypes[type] : null;
  return {
    hash,
    type,
    bytes,
    name,
    saveAs: safeFileName(name, known?.endings ?? ["bin"]),
    preview: known?.preview ?? false,
    keptAt,
    keptBy,
    ...(fileDays?.[hash] ?? { effective: null, received: null, verified: null }),
  };
}

export function isFileType(type: string): type is FileType {
  return Object.hasOwn(fileTypes, type);
}

/** Its media type; what is not known is bytes and nothing else. */
export function mediaTypeOf(type: string): string {
  return isFileType(type) ? fileTypes[type].media : "application/octet-stream";
}
