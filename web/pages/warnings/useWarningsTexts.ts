import { enWarnings } from "../../enWarnings.ts";
import { useLanguage } from "../../language.tsx";
import { zhWarnings } from "../../zhWarnings.ts";
import type { WarningsTexts } from "../../zhWarnings.ts";

/** The page's own words: they load with it, not with the first page. */
export function useWarningsTexts(): WarningsTexts {
  return useLanguage().name === "zh" ? zhWarnings : enWarnings;
}
