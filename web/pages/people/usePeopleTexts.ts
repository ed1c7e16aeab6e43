import { enPeople } from "../../enPeople.ts";
import { useLanguage } from "../../language.tsx";
import { zhPeople } from "../../zhPeople.ts";
import type { PeopleTexts } from "../../zhPeople.ts";

/** The page's own words: they load with it, not with the first page. */
export function usePeopleTexts(): PeopleTexts {
  return useLanguage().name === "zh" ? zhPeople : enPeople;
}
