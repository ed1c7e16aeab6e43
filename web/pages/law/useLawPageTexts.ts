import { enLawPages } from "../../enLawPages.ts";
import { useLanguage } from "../../language.tsx";
import { zhLawPages } from "../../zhLawPages.ts";
import type { LawPageTexts } from "../../zhLawPages.ts";

/** The words of the pages of the law: they load with these pages, not with the first one. */
export function useLawPageTexts(): LawPageTexts {
  return useLanguage().name === "zh" ? zhLawPages : enLawPages;
}
