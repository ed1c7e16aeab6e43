import { enFiles } from "../enFiles.ts";
import { useLanguage } from "../language.tsx";
import { zhFiles } from "../zhFiles.ts";
import type { FilesTexts } from "../zhFiles.ts";

/** The words of files: they load with the pages that show them, not with the first page. */
export function useFilesTexts(): FilesTexts {
  return useLanguage().name === "zh" ? zhFiles : enFiles;
}
