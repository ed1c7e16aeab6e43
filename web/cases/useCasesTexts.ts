import { enCases } from "../enCases.ts";
import { useLanguage } from "../language.tsx";
import { zhCases } from "../zhCases.ts";
import type { CasesTexts } from "../zhCases.ts";

/** The words of cases: they load with what shows them, not with the first page. */
export function useCasesTexts(): CasesTexts {
  return useLanguage().name === "zh" ? zhCases : enCases;
}
