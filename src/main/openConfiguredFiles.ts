import { join } from "node:path";
import { diskFiles } from "#files/diskFiles.ts";
import { s3Files } from "#files/s3Files.ts";
import type { FileStore } from "#service/fileStore.ts";
import type { Settings } from "./settings.ts";

/**
 * The files that the settings name. To be opened after the database: a data directory is made by moving it to its place
 * whole, so that nothing may lie there before.
 */
export function openConfiguredFiles({ dataDirectory, files }: Settings): FileStore {
  const folder = join(dataDirectory, "files");
  return files.place === null
    ? diskFiles(folder, files.limitBytes, Date.now)
    : s3Files(files.place, folder, files.limitBytes, Date.now);
}
