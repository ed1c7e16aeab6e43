import { enDeclaration } from "../../enDeclaration.ts";
import { useLanguage } from "../../language.tsx";
import { zhDeclaration } from "../../zhDeclaration.ts";
import type { DeclarationTexts } from "../../zhDeclaration.ts";

/** The page's own words: they load with it, not with the first page. */
export function useDeclarationTexts(): DeclarationTexts {
  return useLanguage().name === "zh" ? zhDeclaration : enDeclaration;
}
