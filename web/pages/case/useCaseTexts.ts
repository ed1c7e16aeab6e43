import { enCase } from "../../enCase.ts";
import { useLanguage } from "../../language.tsx";
import { zhCase } from "../../zhCase.ts";
import type { CaseTexts } from "../../zhCase.ts";

/** The page's own words: they load with it. */
export function useCaseTexts(): CaseTexts {
  return useLanguage().name === "zh" ? zhCase : enCase;
}
