import { useLanguage } from "../../language.tsx";
import { enDay } from "../../enDay.ts";
import { zhDay } from "../../zhDay.ts";
import type { DayTexts } from "../../zhDay.ts";

/** The calculator's own words: they load with its page, not with the first one. */
export function useDayTexts(): DayTexts {
  return useLanguage().name === "zh" ? zhDay : enDay;
}
