import { enDocuments } from "../../enDocuments.ts";
import { useLanguage } from "../../language.tsx";
import { zhDocuments } from "../../zhDocuments.ts";
import type { DocumentTexts } from "../../zhDocuments.ts";

/** The words of this page: they load with it, not with the first one. */
export function useDocumentTexts(): DocumentTexts {
  return useLanguage().name === "zh" ? zhDocuments : enDocuments;
}
