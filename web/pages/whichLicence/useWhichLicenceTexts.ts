import { enWhichLicence } from "../../enWhichLicence.ts";
import { useLanguage } from "../../language.tsx";
import { zhWhichLicence } from "../../zhWhichLicence.ts";
import type { WhichLicenceTexts } from "../../zhWhichLicence.ts";

/** The page's own words: they load with it, not with the first page. */
export function useWhichLicenceTexts(): WhichLicenceTexts {
  return useLanguage().name === "zh" ? zhWhichLicence : enWhichLicence;
}
