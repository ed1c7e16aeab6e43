import { enHealth } from "../../enHealth.ts";
import { useLanguage } from "../../language.tsx";
import { zhHealth } from "../../zhHealth.ts";
import type { HealthTexts } from "../../zhHealth.ts";

/** The page's own words: they load with it, not with the first page. */
export function useHealthTexts(): HealthTexts {
  return useLanguage().name === "zh" ? zhHealth : enHealth;
}
