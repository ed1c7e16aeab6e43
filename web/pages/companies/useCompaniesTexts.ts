import { enCompanies } from "../../enCompanies.ts";
import { useLanguage } from "../../language.tsx";
import { zhCompanies } from "../../zhCompanies.ts";
import type { CompaniesTexts } from "../../zhCompanies.ts";

/** The pages' own words: they load with them, not with the first page. */
export function useCompaniesTexts(): CompaniesTexts {
  return useLanguage().name === "zh" ? zhCompanies : enCompanies;
}
